import { describe, test } from 'vitest'
import { checkIn } from '../check-figures.ts'

describe('figures in English news', () => {
  test.each<[string, string[]]>([
    [
      'On Wednesday, Tesla said it delivered 443,956 vehicles in the second quarter, down 4.8% from a year earlier but above the 436,000 that analysts had expected.',
      ['443,956 = 443,956 vehicles', '4.8% = 4.8 %', '436,000 = 436,000 count'],
    ],
    [
      "The company's net income fell 45% to $1.48 billion, or 42 cents a share, from $2.70 billion, or 78 cents a share.",
      [
        '45% = 45 %',
        '$1.48 billion = USD 1.48 billion',
        '42 cents = USD 0.42 per share',
        '$2.70 billion = USD 2.70 billion',
        '78 cents = USD 0.78 per share',
      ],
    ],
    [
      "Apple's board authorised an additional $110 billion in buybacks and raised its dividend by 4% to 25 cents per share.",
      ['$110 billion = USD 110 billion', '4% = 4 %', '25 cents = USD 0.25 per share'],
    ],
    [
      'The consumer price index rose 0.2% in July after a 0.1% decline in June; over 12 months it was up 2.9%.',
      ['0.2% = 0.2 %', '0.1% = 0.1 %', '12 months = 12 months', '2.9% = 2.9 %'],
    ],
    [
      'Employers added 114,000 jobs last month and the unemployment rate ticked up to 4.3% from 4.1%.',
      ['114,000 = 114,000 jobs', '4.3% = 4.3 %', '4.1% = 4.1 %'],
    ],
    [
      'GDP expanded at an annualised pace of 2.8%, twice the 1.4% rate of the first quarter.',
      ['2.8% = 2.8 %', 'twice = 2x', '1.4% = 1.4 %'],
    ],
    [
      'Nonfarm payrolls were revised down by 818,000 for the 12 months through March.',
      ['818,000 = 818,000 count', '12 months = 12 months'],
    ],
    [
      'The Dow fell 1,033.99 points, or 2.6%, to 38,703.27, while the S&P 500 lost 3% to 5,186.33.',
      [
        '1,033.99 points = 1,033.99 points',
        '2.6% = 2.6 %',
        '38,703.27 = 38,703.27 points',
        '3% = 3 %',
        '5,186.33 = 5,186.33 points',
      ],
    ],
    [
      'Bitcoin climbed past $100,000 for the first time, taking its gain this year to more than 130%.',
      ['$100,000 = USD 100,000', '130% = more than 130 %'],
    ],
    [
      'Samsung expects operating profit of about 10.4 trillion won ($7.54 billion), up from 670 billion won.',
      [
        '10.4 trillion won = about KRW 10.4 trillion',
        '$7.54 billion = USD 7.54 billion',
        '670 billion won = KRW 670 billion',
      ],
    ],
    [
      "Novo Nordisk's Wegovy cut the risk of heart attack by 20% in a trial of 17,604 adults.",
      ['20% = 20 %', '17,604 = 17,604 adults'],
    ],
    [
      'About one in five adults over 65 reported symptoms, up from 12% in 2019.',
      ['one in five = about 20 %', '12% = 12 %'],
    ],
    [
      'The vaccine was 94.1% effective in a study of 30,000 volunteers.',
      ['94.1% = 94.1 %', '30,000 = 30,000 volunteers'],
    ],
    [
      'Global average temperature was 1.48°C above pre-industrial levels, close to the 1.5C limit.',
      ['1.48°C = 1.48 °C', '1.5C = nearly 1.5 °C'],
    ],
    [
      'China installed 216.9 GW of solar in 2023, more than double the 87.4 GW of the year before.',
      ['216.9 GW = 216.9 GW', 'double = more than 2x', '87.4 GW = 87.4 GW'],
    ],
    [
      'Brent crude settled at $82.63 a barrel, down 1.7%, while natural gas rose 5 cents to $2.20 per mmBtu.',
      [
        '$82.63 = USD 82.63 per barrel',
        '1.7% = 1.7 %',
        '5 cents = USD 0.05',
        '$2.20 = USD 2.20 per mmbtu',
      ],
    ],
    [
      'The wind farm will have 62 turbines of 15 MW each and power up to 1 million homes.',
      ['62 = 62 turbines', '15 MW = 15 MW', '1 million = at most 1 million homes'],
    ],
    [
      'OPEC+ will cut output by 2.2 million bpd through the first quarter.',
      ['2.2 million bpd = 2.2 million barrels per day'],
    ],
    [
      'Freight rates from Shanghai to Rotterdam reached $8,056 per 40-foot container.',
      ['$8,056 = USD 8,056 per 40-foot container'],
    ],
    [
      'Netflix added 8.05 million subscribers, lifting its total to 277.65 million.',
      ['8.05 million = 8.05 million subscribers', '277.65 million = 277.65 million count'],
    ],
    [
      'The bank set aside $3.1 billion for bad loans; its CET1 ratio was 15.3%.',
      ['$3.1 billion = USD 3.1 billion', '15.3% = 15.3 %'],
    ],
    [
      'Existing home sales fell 5.4% to a seasonally adjusted annual rate of 3.89 million units.',
      ['5.4% = 5.4 %', '3.89 million = 3.89 million units'],
    ],
    [
      'The median price rose 4.1% to $426,900, a record.',
      ['4.1% = 4.1 %', '$426,900 = USD 426,900'],
    ],
    [
      'Mortgage rates averaged 6.78%, up 9 basis points on the week.',
      ['6.78% = 6.78 %', '9 basis points = 9 bp'],
    ],
    [
      'Turnout was 46.6%, with the party winning 182 of 577 seats.',
      ['46.6% = 46.6 %', '182 = 182 seats', '577 = 577 seats'],
    ],
    [
      'The poll of 1,512 registered voters has a margin of error of plus or minus 3 percentage points.',
      ['1,512 = 1,512 voters', '3 percentage points = 3 pp'],
    ],
    ['Harris led Trump 48% to 45% in the poll.', ['48% = 48 %', '45% = 45 %']],
    [
      'Revenue nearly doubled to €2.1bn while costs rose by a third.',
      ['doubled = nearly 2x', '€2.1bn = EUR 2.1 billion', 'a third = 33.3333 %'],
    ],
    [
      "Nvidia's market cap topped $3 trillion; its shares have tripled since January.",
      ['$3 trillion = more than USD 3 trillion', 'tripled = 3x'],
    ],
    [
      'The deal values the start-up at between $4 billion and $5 billion.',
      ['$4 billion and $5 billion = USD 4–5 billion'],
    ],
    [
      'TSMC will spend $30 billion to $32 billion on capacity this year.',
      ['$30 billion to $32 billion = USD 30–32 billion'],
    ],
    [
      'Management now expects full-year sales growth of 6% to 8%, up from 4%–6%.',
      ['6% to 8% = 6–8 %', '4%–6% = 4–6 %'],
    ],
    [
      'Adjusted EBITDA margin widened 120 basis points to 18.4%.',
      ['120 basis points = 120 bp', '18.4% = 18.4 %'],
    ],
    [
      'The fund returned -3.2% in Q2 versus +1.1% for its benchmark.',
      ['-3.2% = -3.2 %', '+1.1% = 1.1 %'],
    ],
    [
      'Boeing burned through $4.3bn of cash in the quarter and delivered 92 planes.',
      ['$4.3bn = USD 4.3 billion', '92 = 92 planes'],
    ],
    ['Ticket prices range from £35 to £250.', ['£35 to £250 = GBP 35–250']],
    [
      'The club paid £105m for the midfielder and finished with 91 points.',
      ['£105m = GBP 105 million', '91 points = 91 points'],
    ],
    ['BT will cut as many as 55,000 jobs by the end of the decade.', ['55,000 = 55,000 jobs']],
    [
      'Broadband customers fell by 17,000 to 8.2m.',
      ['17,000 = 17,000 count', '8.2m = 8.2 million count'],
    ],
    [
      'The government plans to build 1.5m homes over five years.',
      ['1.5m = 1.5 million homes', 'five years = 5 years'],
    ],
    [
      "Around 40% of the world's cobalt, or 74,000 tonnes, passes through the port.",
      ['40% = about 40 %', '74,000 tonnes = 74,000 t'],
    ],
    ['The 3-nanometer process accounted for 15% of wafer revenue.', ['15% = 15 %']],
    [
      "The reactor's 1,250-megawatt unit has been offline for 18 months.",
      ['1,250-megawatt = 1,250 MW', '18 months = 18 months'],
    ],
    ['Malaria killed an estimated 597,000 people in 2023.', ['597,000 = 597,000 people']],
    [
      'The typhoon left at least 25 dead and more than 500 injured.',
      ['25 = at least 25 dead', '500 = more than 500 injured'],
    ],
    [
      'Alphabet reported revenue of $84.74 billion, up 14% YoY, and said it would pay a dividend of 20 cents a share.',
      ['$84.74 billion = USD 84.74 billion', '14% = 14 %', '20 cents = USD 0.2 per share'],
    ],
    [
      'Inflation in the euro zone slowed to 2.2 percent in August, the lowest in three years, from 2.6 percent.',
      ['2.2 percent = 2.2 %', 'three years = 3 years', '2.6 percent = 2.6 %'],
    ],
    [
      'The Bank of England voted 5-4 to cut rates by a quarter of a percentage point to 5%.',
      ['a quarter of a percentage point = 0.25 pp', '5% = 5 %'],
    ],
    [
      'The ECB cut its deposit rate by a quarter point to 3.5%.',
      ['a quarter point = 0.25 pp', '3.5% = 3.5 %'],
    ],
    [
      'Payrolls grew by between 150,000 and 175,000 in each of the last 3 months.',
      ['150,000 and 175,000 = 150,000–175,000 count', '3 months = 3 months'],
    ],
    [
      'First-time jobless claims fell to 227,000 in the week ended Aug. 10, the Labor Department said.',
      ['227,000 = 227,000 count'],
    ],
    [
      'Amazon has 1.5 million employees and more than 200 million Prime members worldwide.',
      ['1.5 million = 1.5 million employees', '200 million = more than 200 million members'],
    ],
    [
      'Some 60 percent of respondents, or 612 people, said they were worse off.',
      ['60 percent = about 60 %', '612 = 612 people'],
    ],
    [
      'The company raised $40 million in a Series B round led by three investors.',
      ['$40 million = USD 40 million', 'three = 3 investors'],
    ],
    [
      'Ford lost $1.3 billion on its EVs in Q1, or about $132,000 on each of the 10,000 it sold.',
      ['$1.3 billion = USD 1.3 billion', '$132,000 = about USD 132,000', '10,000 = 10,000 count'],
    ],
    [
      'The 777X will carry 426 passengers up to 7,285 nautical miles.',
      ['426 = 426 passengers', '7,285 nautical miles = at most 7,285 nautical miles'],
    ],
    [
      'The phase 3 trial enrolled 3,200 patients at 140 sites in 22 countries.',
      ['3,200 = 3,200 patients', '140 = 140 sites', '22 = 22 countries'],
    ],
    [
      'Patients on the drug lost 22.5% of body weight, or 52 pounds, over 72 weeks.',
      ['22.5% = 22.5 %', '52 pounds = 52 lb', '72 weeks = 72 weeks'],
    ],
    [
      'Arctic sea ice shrank to 4.28 million square kilometers (1.65 million square miles).',
      [
        '4.28 million square kilometers = 4.28 million km²',
        '1.65 million square miles = 1.65 million sq mi',
      ],
    ],
    ['Emissions rose 0.8% to 37.8 Gt of CO2, the IEA said.', ['0.8% = 0.8 %', '37.8 Gt = 37.8 Gt']],
    [
      'CO2 levels hit 424 ppm in 2024, 50% higher than before the industrial revolution.',
      ['424 ppm = 424 ppm', '50% = 50 %'],
    ],
    [
      'Sea levels are rising by 4.3 mm a year, double the rate of the 1990s.',
      ['4.3 mm a year = 4.3 mm per year', 'double = 2x'],
    ],
    [
      'Solar costs have fallen 90% in a decade to $0.05 per kWh.',
      ['90% = 90 %', '$0.05 = USD 0.05 per kwh'],
    ],
    [
      'The 1,100-mile pipeline will carry 890,000 barrels per day.',
      ['1,100-mile = 1,100 miles', '890,000 barrels per day = 890,000 barrels per day'],
    ],
    [
      'Lithium carbonate fell below 80,000 yuan a ton, down from a peak of almost 600,000 yuan.',
      ['80,000 yuan = less than CNY 80,000 per ton', '600,000 yuan = nearly CNY 600,000'],
    ],
    [
      'The Baltic Dry Index rose 23 points, or 1.4%, to 1,701.',
      ['23 points = 23 points', '1.4% = 1.4 %', '1,701 = 1,701 points'],
    ],
    [
      'Container volumes at the port were 882,200 TEUs, up 18.9%.',
      ['882,200 TEUs = 882,200 TEU', '18.9% = 18.9 %'],
    ],
    [
      'Delta expects earnings of $1.70 to $2.00 a share on revenue growth of 2% to 4%.',
      ['$1.70 to $2.00 = USD 1.70–2.00 per share', '2% to 4% = 2–4 %'],
    ],
    [
      'The airline carried 16.8m passengers with a load factor of 92%.',
      ['16.8m = 16.8 million passengers', '92% = 92 %'],
    ],
    [
      "Walmart's e-commerce sales jumped 21%, and same-store sales rose 4.2%.",
      ['21% = 21 %', '4.2% = 4.2 %'],
    ],
    [
      'The retailer plans to close 150 stores and cut about 2,300 jobs, or 13% of its workforce.',
      ['150 = 150 stores', '2,300 = about 2,300 jobs', '13% = 13 %'],
    ],
    [
      'Verizon added 148,000 postpaid phone subscribers; churn was 0.85%.',
      ['148,000 = 148,000 subscribers', '0.85% = 0.85 %'],
    ],
    [
      'The spectrum auction raised £1.36bn for 200 MHz of airwaves.',
      ['£1.36bn = GBP 1.36 billion', '200 MHz = 200 MHz'],
    ],
    [
      'The franchise was sold for a record $6.1 billion, 3.4 times what it cost in 2014.',
      ['$6.1 billion = USD 6.1 billion', '3.4 times = 3.4x'],
    ],
    [
      'He scored 27 goals in 31 games and earns €400k a week.',
      ['27 = 27 goals', '31 = 31 games', '€400k = EUR 400,000 per week'],
    ],
    [
      'Ether fell 5.3% to $2,548, while total crypto market value dropped to $2.1trn.',
      ['5.3% = 5.3 %', '$2,548 = USD 2,548', '$2.1trn = USD 2.1 trillion'],
    ],
    [
      'The average asking rent rose 6.2% to £1,314 a month.',
      ['6.2% = 6.2 %', '£1,314 = GBP 1,314 per month'],
    ],
    [
      'Vacancy in Manhattan offices reached 23.6%, with 100 million sq ft available.',
      ['23.6% = 23.6 %', '100 million sq ft = 100 million sq ft'],
    ],
    [
      "Turkey's inflation eased to 61.78% from 71.6%, and the lira traded at 33.5 to the dollar.",
      ['61.78% = 61.78 %', '71.6% = 71.6 %'],
    ],
    [
      'The yield on the 10-year note fell 4.2 basis points to 3.8%.',
      ['10-year = 10 years', '4.2 basis points = 4.2 bp', '3.8% = 3.8 %'],
    ],
    [
      'The PMI slipped to 46.8 in July from 48.5 in June.',
      ['46.8 = 46.8 points', '48.5 = 48.5 points'],
    ],
    [
      'The Michigan sentiment index fell to 66.4, its lowest in eight months.',
      ['66.4 = 66.4 points', 'eight months = 8 months'],
    ],
    ['The VIX spiked above 65 before closing at 38.57.', ['38.57 = 38.57 points']],
    [
      "Berkshire's cash pile hit $276.9bn after it sold nearly half of its Apple stake.",
      ['$276.9bn = USD 276.9 billion', 'half = nearly 50 %'],
    ],
    [
      "Half the world's population, some 4 billion people, lives in countries holding elections.",
      ['Half = 50 %', '4 billion = about 4 billion people'],
    ],
    [
      'The top 1% own 43% of global financial assets, according to Oxfam.',
      ['1% = 1 %', '43% = 43 %'],
    ],
    ['The measure passed 218-209, with 3 members voting present.', ['3 = 3 members']],
    [
      'The bill would cost $1.9tn over 10 years, or roughly $5,800 per person.',
      ['$1.9tn = USD 1.9 trillion', '10 years = 10 years', '$5,800 = about USD 5,800 per person'],
    ],
    [
      'Chip sales totaled $149.9 billion in Q2, an increase of 18.3% year-over-year and 6.5% quarter-over-quarter.',
      ['$149.9 billion = USD 149.9 billion', '18.3% = 18.3 %', '6.5% = 6.5 %'],
    ],
    [
      'Intel will cut 15,000 jobs, or 15 percent of staff, and save $10 billion in 2025.',
      ['15,000 = 15,000 jobs', '15 percent = 15 %', '$10 billion = USD 10 billion'],
    ],
    [
      'The GB200 NVL72 packs 72 GPUs and costs around $3 million.',
      ['72 = 72 GPUs', '$3 million = about USD 3 million'],
    ],
    [
      'Llama 3.1 405B was trained on 15 trillion tokens using 16,000 H100 GPUs.',
      ['15 trillion = 15 trillion tokens', '16,000 = 16,000 GPUs'],
    ],
    [
      'GPT-4o scored 88.7% on MMLU, against 86.4% for GPT-4 and 5-shot 90.0% for Gemini Ultra.',
      ['88.7% = 88.7 %', '86.4% = 86.4 %', '90.0% = 90.0 %'],
    ],
    ['Its 70B-parameter model runs at 300 tokens per second.', ['300 = 300 tokens per second']],
    [
      'Heat pump sales fell 5 per cent in 2023 to 20.1m units.',
      ['5 per cent = 5 %', '20.1m = 20.1 million units'],
    ],
    [
      'In 2024, 1,234 cases were reported in 12 provinces, compared with 911 in 2023.',
      ['1,234 = 1,234 cases', '12 = 12 provinces'],
    ],
    [
      'Mpox has killed at least 548 people this year; 15,664 cases were recorded.',
      ['548 = at least 548 people', '15,664 = 15,664 cases'],
    ],
    [
      'The death toll in Gaza passed 40,000, about 1.7% of its population.',
      ['40,000 = 40,000 count', '1.7% = about 1.7 %'],
    ],
    [
      'A one-way ticket costs 1,200 yen; the project cost rose to 9.6 trillion yen from an initial 5.5 trillion yen.',
      [
        '1,200 yen = JPY 1,200',
        '9.6 trillion yen = JPY 9.6 trillion',
        '5.5 trillion yen = JPY 5.5 trillion',
      ],
    ],
    [
      'The minimum wage will rise by 25 rupees to 400 rupees a day.',
      ['25 rupees = INR 25', '400 rupees = INR 400 per day'],
    ],
    [
      'The 2.5-hectare site was bought for A$185 million by a unit of Mirvac.',
      ['2.5-hectare = 2.5 ha', 'A$185 million = AUD 185 million'],
    ],
    [
      'Sales of luxury homes above $10 million surged 37% in Dubai.',
      ['$10 million = more than USD 10 million', '37% = 37 %'],
    ],
    [
      'They invested $3-4 million apiece; returns were two to three times that.',
      ['$3-4 million = USD 3–4 million', 'two to three times = 2–3x'],
    ],
    [
      'Output is 10% to 15% below pre-war levels, and prices are three to four times higher.',
      ['10% to 15% = 10–15 %', 'three to four times = 3–4x'],
    ],
    [
      'Roughly two thirds of voters backed the plan, while one-third opposed it.',
      ['two thirds = about 66.6667 %', 'one-third = 33.3333 %'],
    ],
    [
      'More than half a million people have fled; tens of thousands remain.',
      ['half a million = more than 500,000 people', 'tens of thousands = 10,000–100,000 count'],
    ],
    [
      'The survey of 1,007 adults, conducted July 8-10, has a margin of error of ±3.1 percentage points.',
      ['1,007 = 1,007 adults', '3.1 percentage points = 3.1 pp'],
    ],
    [
      'He owns a 12.9% stake worth about $4.2bn.',
      ['12.9% = 12.9 %', '$4.2bn = about USD 4.2 billion'],
    ],
    [
      'Profit before tax was £412 million (2023: £398 million).',
      ['£412 million = GBP 412 million', '£398 million = GBP 398 million'],
    ],
    [
      'Free cash flow was negative $1.2 billion versus positive $0.3 billion a year earlier.',
      ['negative $1.2 billion = USD -1.2 billion', '$0.3 billion = USD 300 million'],
    ],
    [
      'Operating loss narrowed to ($23.4) million from ($41.0) million.',
      ['($23.4) million = USD -23.4 million', '($41.0) million = USD -41.0 million'],
    ],
    [
      'Guidance: revenue $7.9-8.1B, EPS $1.15–$1.25, capex ~$600M.',
      [
        '$7.9-8.1B = USD 7.9–8.1 billion',
        '$1.15–$1.25 = USD 1.15–1.25',
        '$600M = about USD 600 million',
      ],
    ],
    ['Gross margin came in at 75.1% vs 75.5% est.', ['75.1% = 75.1 %', '75.5% = 75.5 %']],
    [
      'Q2 EPS $0.68 vs. $0.64 expected; Rev. $30.04B vs. $28.7B.',
      [
        '$0.68 = USD 0.68',
        '$0.64 = USD 0.64',
        '$30.04B = USD 30.04 billion',
        '$28.7B = USD 28.7 billion',
      ],
    ],
    [
      'Shares +4.5% pre-market; volume 3x the 30-day avg.',
      ['+4.5% = 4.5 %', '3x = 3x', '30-day = 30 days'],
    ],
    [
      'The ECB cut its deposit rate by a quarter point to 3.5%, its second quarter-point move.',
      ['a quarter point = 0.25 pp', '3.5% = 3.5 %', 'quarter-point = 0.25 pp'],
    ],
    ['Rates rose half a percentage point.', ['half a percentage point = 0.5 pp']],
    [
      'Guidance: revenue $7.9-8.1B, capex of £300m-400m and $60–65m in costs.',
      [
        '$7.9-8.1B = USD 7.9–8.1 billion',
        '£300m-400m = GBP 300–400 million',
        '$60–65m = USD 60–65 million',
      ],
    ],
    [
      'Heat pump sales fell 5 per cent in 2023 to 20.1m units.',
      ['5 per cent = 5 %', '20.1m = 20.1 million units'],
    ],
    ['Tens of thousands remain without power.', ['Tens of thousands = 10,000–100,000 count']],
    [
      'iPhone 16 sales rose 10% while the Galaxy S24 shipped 1.2 million units in Q1 2024.',
      ['10% = 10 %', '1.2 million = 1.2 million units'],
    ],
    ['The Boeing 737 MAX 9 was grounded for 3 weeks after Flight 1282.', ['3 weeks = 3 weeks']],
    [
      'Windows 11 runs on 400 million PCs, and Office 365 has 345m paid seats.',
      ['400 million = 400 million PCs', '345m = 345 million seats'],
    ],
    ['Under Section 301, tariffs on EVs rise to 100% from 25%.', ['100% = 100 %', '25% = 25 %']],
    [
      'The G7 and BRICS nations, plus 19 of the G20, agreed in COP28 to triple renewables by 2030.',
      ['triple = 3x'],
    ],
    ['It was the 3rd straight quarter and the 10th anniversary of Article 50.', []],
    [
      'At 9:30 a.m. the index was at 4,512; by 4 pm it had lost 37 points.',
      ['4,512 = 4,512 points', '37 points = 37 points'],
    ],
    [
      'The Category 4 storm made landfall with winds of 150 mph and dropped 20 inches of rain.',
      ['150 mph = 150 mph', '20 inches = 20 inches'],
    ],
    ['Room 237, Gate B12, Highway 61 and Chapter 11 filings rose.', []],
    [
      'Company founded in 1998 employs 2,000 people in 30 offices.',
      ['2,000 = 2,000 people', '30 = 30 offices'],
    ],
    ['The 2024 budget, the 2008 crisis and 1929 crash were compared.', []],
    ['The 50-day moving average is $182; RSI is 71.', ['50-day = 50 days', '$182 = USD 182']],
    [
      "Formula 1 will have 24 races in 2025; the Premier League's 20 clubs spent £2.36bn.",
      ['24 = 24 races', '20 = 20 clubs', '£2.36bn = GBP 2.36 billion'],
    ],
    [
      'The iPhone 15 Pro costs $999 with 128GB, or $1,099 with 256GB.',
      ['$999 = USD 999', '128GB = 128 GB', '$1,099 = USD 1,099', '256GB = 256 GB'],
    ],
    [
      "Oxford's R21 vaccine is 75% effective and costs $2–4 a dose; 25 million doses are ready.",
      ['75% = 75 %', '$2–4 = USD 2–4 per dose', '25 million = 25 million doses'],
    ],
    [
      "Moody's cut the rating to Baa3 and S&P to BBB-; the 5-year CDS is at 142bp.",
      ['5-year = 5 years', '142bp = 142 bp'],
    ],
    [
      "Uber's Q3 2024 gross bookings were $41.0bn, +16% YoY (+20% cc).",
      ['$41.0bn = USD 41.0 billion', '+16% = 16 %', '+20% = 20 %'],
    ],
    [
      'In H1 2024, net profit was RMB 24.3bn (H1 2023: RMB 20.1bn).',
      ['RMB 24.3bn = CNY 24.3 billion', 'RMB 20.1bn = CNY 20.1 billion'],
    ],
    [
      'The town of 12,000 lost 1 in 4 of its residents.',
      ['12,000 = 12,000 count', '1 in 4 = 25 %'],
    ],
    ['A study of 3,000 under-16s found 12% vape.', ['3,000 = 3,000 count', '12% = 12 %']],
    [
      'The M2 Ultra has 134 billion transistors; the 4nm chip draws 350W at 2.4GHz.',
      ['134 billion = 134 billion transistors', '350W = 350 W', '2.4GHz = 2.4 GHz'],
    ],
    [
      "NASA's $10bn James Webb telescope orbits 1.5 million km from Earth at −233°C.",
      ['$10bn = USD 10 billion', '1.5 million km = 1.5 million km', '−233°C = -233 °C'],
    ],
    [
      'The drug cut LDL by 52 mg/dL and systolic pressure by 8 mmHg.',
      ['52 mg/dL = 52 mg/dL', '8 mmHg = 8 mmHg'],
    ],
    [
      "He served 2 terms, won 53.4% of votes in 1993 and 49.2% in '97.",
      ['2 = 2 terms', '53.4% = 53.4 %', '49.2% = 49.2 %'],
    ],
    [
      'Natural gas fell 3¢ to $2.11; gold rose $12.40 to $2,512.30 an ounce.',
      [
        '3¢ = USD 0.03',
        '$2.11 = USD 2.11',
        '$12.40 = USD 12.40',
        '$2,512.30 = USD 2,512.30 per ounce',
      ],
    ],
    ['Around 1/3 of users and 3/4 of firms agreed.', ['1/3 = about 33.3333 %', '3/4 = 75 %']],
    [
      'S&P 500: 5,648.40 (+0.44%); Nasdaq: 17,713.62 (+1.13%); 10Y: 3.91%.',
      [
        '5,648.40 = 5,648.40 points',
        '+0.44% = 0.44 %',
        '17,713.62 = 17,713.62 points',
        '+1.13% = 1.13 %',
        '3.91% = 3.91 %',
      ],
    ],
    [
      'P/E of 24.5x, EV/EBITDA 12x, net debt/EBITDA of 2.1x, ROE 18%.',
      ['24.5x = 24.5x', '12x = 12x', '2.1x = 2.1x', '18% = 18 %'],
    ],
    ['The bonds, due 2034, carry a 5.25% coupon and were priced at 99.85.', ['5.25% = 5.25 %']],
    ['A 1-for-10 reverse split and a 20:1 stock split followed.', []],
    [
      "Tesla's energy storage deployments were 9.4GWh, up 158%.",
      ['9.4GWh = 9.4 GWh', '158% = 158 %'],
    ],
    ['He has 1.2m followers and posts 3 times a day.', ['1.2m = 1.2 million followers']],
    ['The company will pay 50 cents on the dollar.', ['50 cents = USD 0.5']],
    ['Prices were 3 to 5 times higher than in 2019.', ['3 to 5 times = 3–5x']],
    ['The index gained 0.5 point to 101.3.', ['0.5 point = 0.5 points', '101.3 = 101.3 points']],
    ['About 7 in 10 Americans say so.', ['7 in 10 = about 70 %']],
    [
      'The firm manages $1.2 trillion of assets for 30,000+ clients.',
      ['$1.2 trillion = USD 1.2 trillion', '30,000 = at least 30,000 clients'],
    ],
    [
      'The project is worth 3 billion Hong Kong dollars.',
      ['3 billion Hong Kong dollars = HKD 3 billion'],
    ],
    ['They sold for as little as $3 and as much as $30.', ['$3 = USD 3', '$30 = USD 30']],
    ['Unemployment is at a 50-year low of 3.5%.', ['50-year = 50 years', '3.5% = 3.5 %']],
    ['Between 2010 and 2020 output doubled.', ['doubled = 2x']],
    ['From 2015 to 2020, sales grew 12% annually.', ['12% = 12 %']],
    ['The 2010-2020 decade saw 5 recessions.', ['5 = 5 recessions']],
    [
      'Temperatures reached 45.4 degrees Celsius (113.7 Fahrenheit).',
      ['45.4 degrees Celsius = 45.4 °C', '113.7 Fahrenheit = 113.7 °F'],
    ],
    ['It fell from 12 to 9 percent.', ['12 = 12 %', '9 percent = 9 %']],
    ['A 5,000-word report with 12 charts.', ['12 = 12 charts']],
    [
      'The car does 0-60 mph in 3.1 seconds and has a range of 405 miles.',
      ['0-60 mph = 0–60 mph', '3.1 seconds = 3.1 seconds', '405 miles = 405 miles'],
    ],
    [
      'Speeds of up to 10 Gbps for $65 a month.',
      ['10 Gbps = at most 10 Gbps', '$65 = USD 65 per month'],
    ],
    ['The plant makes 20,000 wafers a month.', ['20,000 = 20,000 wafers per month']],
    ["China's CPI was flat; PPI fell 0.8%.", ['0.8% = 0.8 %']],
    ['The price is $1,299.99 plus 8.875% tax.', ['$1,299.99 = USD 1,299.99', '8.875% = 8.875 %']],
    [
      'More than 1 million tons of grain, worth $200-250 million, was lost.',
      ['1 million tons = more than 1 million t', '$200-250 million = USD 200–250 million'],
    ],
    [
      'Some 2.3 billion people — 29% of the world — were food insecure.',
      ['2.3 billion = about 2.3 billion people', '29% = 29 %'],
    ],
    [
      'The court fined it €1.84bn ($1.99bn), or 0.5% of global turnover.',
      ['€1.84bn = EUR 1.84 billion', '$1.99bn = USD 1.99 billion', '0.5% = 0.5 %'],
    ],
    [
      'A 25-basis-point cut is 70% priced in, with a 50bp move at 30%.',
      ['25-basis-point = 25 bp', '70% = 70 %', '50bp = 50 bp', '30% = 30 %'],
    ],
    [
      'Net interest income rose to $22.9 billion (+4% YoY).',
      ['$22.9 billion = USD 22.9 billion', '+4% = 4 %'],
    ],
    [
      'Sales were flat at £15.6bn; LFL +2.3%; pre-tax profit up 13.8% to £716m.',
      ['£15.6bn = GBP 15.6 billion', '+2.3% = 2.3 %', '13.8% = 13.8 %', '£716m = GBP 716 million'],
    ],
    [
      'Revenues of 3.2 billion Swiss francs and 500 million Danish crowns.',
      ['3.2 billion Swiss francs = CHF 3.2 billion', '500 million Danish crowns = DKK 500 million'],
    ],
    [
      'The fund has $3bn under management and 14 employees.',
      ['$3bn = USD 3 billion', '14 = 14 employees'],
    ],
    [
      'It costs Rs 1,500 crore, or about 2.5 lakh per seat.',
      ['Rs 1,500 crore = INR 15 billion', '2.5 lakh = about 250,000 count per seat'],
    ],
    [
      'Production: 1.38 mb/d; stocks -3.4 million barrels; Henry Hub $2.1/MMBtu.',
      [
        '1.38 mb/d = 1.38 million barrels per day',
        '-3.4 million barrels = -3.4 million barrels',
        '$2.1 = USD 2.1 per mmbtu',
      ],
    ],
    [
      'The satellite weighs 6.5 t and orbits at 35,786 km.',
      ['6.5 t = 6.5 t', '35,786 km = 35,786 km'],
    ],
    ['There were 43 deaths per 100,000 people.', ['43 = 43 deaths']],
    ["Brazil's real weakened 1.1% to 5.62 per dollar.", ['1.1% = 1.1 %']],
    [
      'The 30-share index slid 930 points to 80,220.',
      ['930 points = 930 points', '80,220 = 80,220 points'],
    ],
    ['The DAX closed 1.3% up at 18,922.', ['1.3% = 1.3 %', '18,922 = 18,922 points']],
    ['Its ¥3.2 trillion buyback is the largest in Japan.', ['¥3.2 trillion = JPY 3.2 trillion']],
    ['Price target cut to $65 from $80; rating: Sell.', ['$65 = USD 65', '$80 = USD 80']],
    [
      'He spent $44bn on Twitter in 2022 and fired 80% of its 7,500 staff.',
      ['$44bn = USD 44 billion', '80% = 80 %', '7,500 = 7,500 staff'],
    ],
    [
      "Meta's headcount was 70,799 as of June 30, down 1% y/y.",
      ['70,799 = 70,799 count', '1% = 1 %'],
    ],
    [
      'Spotify ended the quarter with 246M subscribers and 626M MAUs.',
      ['246M = 246 million subscribers', '626M = 626 million MAUs'],
    ],
    [
      'Analysts polled by Reuters had expected 3.4% growth, the median of 27 forecasts showed.',
      ['3.4% = 3.4 %', '27 = 27 forecasts'],
    ],
    ['Of the 38 members, 12 abstained and 4 opposed.', ['38 = 38 members']],
    ['Honda recalled 720,810 vehicles over a faulty fuel pump.', ['720,810 = 720,810 vehicles']],
    [
      'Its EV, priced from $34,990, has a 75-kWh battery and 341 hp.',
      ['$34,990 = USD 34,990', '75-kWh = 75 kWh', '341 hp = 341 horsepower'],
    ],
    [
      'Global EV sales hit 17.1 million in 2024, up 25% from 13.7 million.',
      ['17.1 million = 17.1 million count', '25% = 25 %', '13.7 million = 13.7 million count'],
    ],
    [
      'Charging takes 20 minutes from 10% to 80%.',
      ['20 minutes = 20 minutes', '10% to 80% = 10–80 %'],
    ],
    [
      'Two people were killed and 47 injured when the 7.1 quake hit; 126 houses collapsed.',
      ['Two = 2 people', '47 = 47 injured', '126 = 126 houses'],
    ],
    [
      'The 2,100 MW plant will burn 6m tonnes of coal a year and emit 14 Mt of CO2.',
      ['2,100 MW = 2,100 MW', '6m tonnes = 6 million t', '14 Mt = 14 Mt'],
    ],
    [
      'Rainfall of 201.9 mm in one hour broke a record set in 1975.',
      ['201.9 mm = 201.9 mm', 'one hour = 1 hours'],
    ],
    ['El Niño added about 0.2C to temperatures in 2023.', ['0.2C = about 0.2 °C']],
    [
      'Wind speeds reached 250 km/h (155 mph) as the storm moved at 18 km/h.',
      ['250 km/h = 250 km/h', '155 mph = 155 mph', '18 km/h = 18 km/h'],
    ],
    [
      'The glacier lost 2.4% of its volume, equal to 1.4 cubic kilometres of ice.',
      ['2.4% = 2.4 %', '1.4 cubic kilometres = 1.4 km³'],
    ],
    [
      'US tariffs of 10% to 25% would hit $370 billion of imports, costing households $1,700 a year.',
      ['10% to 25% = 10–25 %', '$370 billion = USD 370 billion', '$1,700 = USD 1,700 per year'],
    ],
    [
      'Exports fell 7.5% on year to $301.93 billion, while imports rose 1%.',
      ['7.5% = 7.5 %', '$301.93 billion = USD 301.93 billion', '1% = 1 %'],
    ],
    [
      "Taiwan's export orders grew 9.1% y/y to US$50.19 billion in August.",
      ['9.1% = 9.1 %', 'US$50.19 billion = USD 50.19 billion'],
    ],
    [
      'Foreign reserves stood at $3.29 trillion, and gold holdings at 72.8 million ounces.',
      ['$3.29 trillion = USD 3.29 trillion', '72.8 million ounces = 72.8 million oz'],
    ],
    [
      'The government will issue 1 trillion yuan in special bonds with tenors of 20, 30 and 50 years.',
      ['1 trillion yuan = CNY 1 trillion', '20 = 20 years', '30 = 30 years', '50 years = 50 years'],
    ],
    [
      "Moderna's shot had an efficacy of 94.5 percent among 30,420 participants aged 18 and over.",
      ['94.5 percent = 94.5 %', '30,420 = 30,420 participants'],
    ],
    ['Adverse events occurred in 9.7% versus 4.3% on placebo.', ['9.7% = 9.7 %', '4.3% = 4.3 %']],
    [
      'Each dose costs $19.50, and 100 million doses have been ordered.',
      ['$19.50 = USD 19.50', '100 million = 100 million doses'],
    ],
    [
      'HbA1c fell by 2.1 percentage points and weight by 11.2 kg.',
      ['2.1 percentage points = 2.1 pp', '11.2 kg = 11.2 kg'],
    ],
    [
      'Life expectancy rose to 77.5 years, 1.1 years more than in 2021.',
      ['77.5 years = 77.5 years', '1.1 years = 1.1 years'],
    ],
    [
      'Hospitals reported 34,500 admissions in the week to Jan 6, a 20.4% jump.',
      ['34,500 = 34,500 admissions', '20.4% = 20.4 %'],
    ],
    ['Airfares dropped 2.8% while used-car prices slid for a third month.', ['2.8% = 2.8 %']],
    [
      'The housing stock is 4.5 million homes short; starts were 1.35 million, seasonally adjusted.',
      ['4.5 million = 4.5 million homes', '1.35 million = 1.35 million count'],
    ],
    ["Zillow's index puts the typical home at $359,099.", ['$359,099 = USD 359,099']],
    [
      'Rents in Austin are 12.5% below their 2022 peak of $1,726.',
      ['12.5% = 12.5 %', '$1,726 = USD 1,726'],
    ],
    [
      'Mortgage applications fell 5.6%, with the refinance share at 41.9%.',
      ['5.6% = 5.6 %', '41.9% = 41.9 %'],
    ],
    [
      "Bitcoin ETFs drew $1.1bn on day one; BlackRock's IBIT holds 350,000 BTC.",
      ['$1.1bn = USD 1.1 billion', '350,000 BTC = BTC 350,000'],
    ],
    [
      'The exchange lost 4,064 BTC worth $305 million to hackers.',
      ['4,064 BTC = BTC 4,064', '$305 million = USD 305 million'],
    ],
    ['Solana was up 7x in a year; its TVL is $5bn.', ['7x = 7x', '$5bn = USD 5 billion']],
    [
      "Maersk's rates averaged $2,308 per FEU; volumes grew 6.5% to 12.3m TEU.",
      ['$2,308 = USD 2,308 per feu', '6.5% = 6.5 %', '12.3m TEU = 12.3 million TEU'],
    ],
    ['The canal now allows 36 transits a day, up from 24.', ['36 = 36 transits per day']],
    [
      'The ship is 400 metres long and carries 24,346 containers.',
      ['400 metres = 400 m', '24,346 = 24,346 containers'],
    ],
    [
      'Ryanair flew 18.9m guests in August with 96% load; fares were 10% to 15% lower.',
      ['18.9m = 18.9 million guests', '96% = 96 %', '10% to 15% = 10–15 %'],
    ],
    [
      'Boeing has a backlog of 5,490 planes valued at $428 billion.',
      ['5,490 = 5,490 planes', '$428 billion = USD 428 billion'],
    ],
    [
      'JetBlue will defer $3bn of capex and 44 Airbus jets.',
      ['$3bn = USD 3 billion', '44 = 44 jets'],
    ],
    [
      'Same-store sales fell 2%; ticket rose 3%, traffic dropped 5%.',
      ['2% = 2 %', '3% = 3 %', '5% = 5 %'],
    ],
    [
      'Nike will lay off 2% of its workforce, or more than 1,600 people.',
      ['2% = 2 %', '1,600 = more than 1,600 people'],
    ],
    ['The chain has 38,951 stores in 86 markets.', ['38,951 = 38,951 stores', '86 = 86 markets']],
    [
      "The NBA's $76 billion, 11-year deal is 2.6 times the old one.",
      ['$76 billion = USD 76 billion', '11-year = 11 years', '2.6 times = 2.6x'],
    ],
    ['Messi has 45 trophies and 850+ goals.', ['45 = 45 trophies', '850 = at least 850 goals']],
    [
      'The transfer fee is €60m plus €15m in add-ons.',
      ['€60m = EUR 60 million', '€15m = EUR 15 million'],
    ],
    [
      'AT&T lost 7 GB of data on 73 million customers.',
      ['7 GB = 7 GB', '73 million = 73 million customers'],
    ],
    [
      '5G covers 2.25 billion connections, growing 4 times faster than 4G.',
      ['2.25 billion = 2.25 billion connections', '4 times = 4x'],
    ],
    [
      'Polls gave the AfD 18%, the SPD 15% and the Greens 13%.',
      ['18% = 18 %', '15% = 15 %', '13% = 13 %'],
    ],
    [
      'Turnout rose 4.6 points to 64.7%, and the winner got 51.1%–48.9%.',
      ['4.6 points = 4.6 points', '64.7% = 64.7 %', '51.1% = 51.1 %', '48.9% = 48.9 %'],
    ],
    ["Modi's BJP won 240 seats, 32 short of a majority.", ['240 = 240 seats']],
    [
      'Voters backed Proposition 1 by 50.2 to 49.8 percent.',
      ['50.2 = 50.2 %', '49.8 percent = 49.8 %'],
    ],
    [
      'The UN needs $46.4bn to help 180.5 million people in 72 countries.',
      ['$46.4bn = USD 46.4 billion', '180.5 million = 180.5 million people', '72 = 72 countries'],
    ],
    [
      'One in nine people goes hungry; 3.1 billion cannot afford a healthy diet.',
      ['One in nine = 11.1111 %', '3.1 billion = 3.1 billion count'],
    ],
    ['The wage gap narrowed to 83 cents on the dollar.', ['83 cents = USD 0.83']],
    [
      'CEO pay rose 12.6% to a median $16.3 million, 196 times what workers earn.',
      ['12.6% = 12.6 %', '$16.3 million = USD 16.3 million', '196 times = 196x'],
    ],
    ['A litre of petrol costs 147.1p, down 2.3p.', ['147.1p = GBP 1.471', '2.3p = GBP 0.023']],
    [
      'UK public debt is 99.4% of GDP, or £2.74tn.',
      ['99.4% = 99.4 %', '£2.74tn = GBP 2.74 trillion'],
    ],
    [
      "Ofgem's cap rises 10% to £1,717 a year for a typical household.",
      ['10% = 10 %', '£1,717 = GBP 1,717 per year'],
    ],
    [
      'Apple shipped 45.2 million iPhones for a 16% share.',
      ['45.2 million = 45.2 million iPhones', '16% = 16 %'],
    ],
    [
      "TSMC's 3nm wafers cost $20,000; utilisation is above 100%.",
      ['3nm = 3 nm', '$20,000 = USD 20,000', '100% = more than 100 %'],
    ],
    [
      'ASML will ship 10 High-NA tools at €350 million each.',
      ['10 = 10 tools', '€350 million = EUR 350 million'],
    ],
    [
      'The cluster has 100,000 H100s and draws 150 MW.',
      ['100,000 = 100,000 count', '150 MW = 150 MW'],
    ],
    [
      'Training took 30.84M GPU hours and 39.3M kWh.',
      ['30.84M = 30.84 million hours', '39.3M kWh = 39.3 million kWh'],
    ],
    [
      'The model has 671B parameters, of which 37B are active, and a 128K context.',
      ['671B = 671 billion parameters', '37B = 37 billion parameters'],
    ],
    [
      'It charges $0.27 per 1M input tokens and $1.10 per 1M output tokens.',
      ['$0.27 = USD 0.27 per 1m input tokens', '$1.10 = USD 1.10 per 1m output tokens'],
    ],
    [
      'DeepSeek says V3 cost $5.576m, using 2,048 H800s for 55 days.',
      ['$5.576m = USD 5.576 million', '2,048 = 2,048 count', '55 days = 55 days'],
    ],
    [
      'Data centres used 415 TWh in 2024, about 1.5% of demand; that doubles to 945 TWh by 2030.',
      ['415 TWh = 415 TWh', '1.5% = about 1.5 %', 'doubles = 2x', '945 TWh = 945 TWh'],
    ],
    [
      "Its stock trades at 27.5x next year's earnings, a 15% discount to peers at 32x.",
      ['27.5x = 27.5x', '15% = 15 %', '32x = 32x'],
    ],
    [
      'Net debt to EBITDA fell to 1.8 times; interest cover is 6.2 times.',
      ['1.8 times = 1.8x', '6.2 times = 6.2x'],
    ],
    [
      'The dividend of 5.5 pence takes the total to 8.25p.',
      ['5.5 pence = GBP 0.055', '8.25p = GBP 0.0825'],
    ],
    [
      'Operating profit was down by almost a fifth to SKr7.3bn.',
      ['a fifth = nearly 20 %', 'SKr7.3bn = SEK 7.3 billion'],
    ],
    [
      'Sales totalled Rs 2.34 lakh crore; PAT was Rs 18,951 crore.',
      ['Rs 2.34 lakh crore = INR 2.34 trillion', 'Rs 18,951 crore = INR 189.51 billion'],
    ],
    [
      "Vietnam's GDP grew 6.93% and FDI reached $12.4 billion.",
      ['6.93% = 6.93 %', '$12.4 billion = USD 12.4 billion'],
    ],
    [
      'The kospi closed 2.77 percent lower at 2,441.55.',
      ['2.77 percent = 2.77 %', '2,441.55 = 2,441.55 points'],
    ],
    [
      'Hang Seng: 17,234 (-1.5%). Nikkei 31,458.42, -12.4%.',
      [
        '17,234 = 17,234 points',
        '-1.5% = -1.5 %',
        '31,458.42 = 31,458.42 points',
        '-12.4% = -12.4 %',
      ],
    ],
    [
      'Revenue rose 12% to $3.4bn (consensus: $3.3bn), and EPS came in at $1.02 against $0.98.',
      [
        '12% = 12 %',
        '$3.4bn = USD 3.4 billion',
        '$3.3bn = USD 3.3 billion',
        '$1.02 = USD 1.02',
        '$0.98 = USD 0.98',
      ],
    ],
    ['Sales were between $1.2 and $1.4 billion.', ['$1.2 and $1.4 billion = USD 1.2–1.4 billion']],
    [
      'Sales were $1.2-$1.4 billion; units 300-350 thousand.',
      ['$1.2-$1.4 billion = USD 1.2–1.4 billion', '300-350 thousand = 300,000–350,000 count'],
    ],
    ['The bank expects 2-3 cuts, of 25bp each, in 2025.', ['2-3 = 2–3 cuts', '25bp = 25 bp']],
    [
      'Costs fell from $5 million in 2023 to less than $3 million in 2024.',
      ['$5 million = USD 5 million', '$3 million = less than USD 3 million'],
    ],
    [
      'The fine ranges from 2% to 10% of sales, i.e. $20m–$100m.',
      ['2% to 10% = 2–10 %', '$20m–$100m = USD 20–100 million'],
    ],
    [
      'Ten-year yields rose 5 to 6 basis points.',
      ['Ten-year = 10 years', '5 to 6 basis points = 5–6 bp'],
    ],
    ['It sold 5,000 to 6,000 cars a month.', ['5,000 to 6,000 = 5,000–6,000 cars per month']],
    [
      'The firm has 1,000-plus clients and 3,000-odd staff.',
      ['1,000 = at least 1,000 clients', '3,000 = about 3,000 staff'],
    ],
    [
      'Up to 40 per cent of the 12,500-strong workforce may go.',
      ['40 per cent = at most 40 %', '12,500 = 12,500 count'],
    ],
    [
      "The stock, which IPO'd at $17, now trades for 4 times that.",
      ['$17 = USD 17', '4 times = 4x'],
    ],
    ['Its $2bn-a-year contract was renewed.', ['$2bn = USD 2 billion per year']],
    ['A one-third stake fetched $700m.', ['one-third = 33.3333 %', '$700m = USD 700 million']],
    [
      'Roughly 1 million Britons, 2 million Americans and 500,000 Canadians hold shares.',
      [
        '1 million = about 1 million Britons',
        '2 million = 2 million Americans',
        '500,000 = 500,000 Canadians',
      ],
    ],
    [
      'Prices: $19.99/month, $199/year, €0.25/kWh, £1.50 per litre.',
      [
        '$19.99 = USD 19.99 per month',
        '$199 = USD 199 per year',
        '€0.25 = EUR 0.25 per kwh',
        '£1.50 = GBP 1.50 per litre',
      ],
    ],
    [
      'It has grown tenfold, from 30m to 300m users.',
      ['tenfold = 10x', '30m = 30 million users', '300m = 300 million users'],
    ],
    [
      'Demand will rise by 1.1mb/d to 103.2mb/d.',
      ['1.1mb/d = 1.1 million barrels per day', '103.2mb/d = 103.2 million barrels per day'],
    ],
    [
      'Loans of 90 days or more past due were 1.2%.',
      ['90 days = at least 90 days', '1.2% = 1.2 %'],
    ],
    ['The 0.25% rate is the lowest in 300 years.', ['0.25% = 0.25 %', '300 years = 300 years']],
    [
      'A $100 note, a 50-cent coin and £20 notes.',
      ['$100 = USD 100', '50-cent = USD 0.5', '£20 = GBP 20'],
    ],
    ['Q: is 50% more than 5%? A: yes, 10x.', ['50% = 50 %', '5% = 5 %', '10x = 10x']],
    ['Subsidies of 7,500 dollars per EV ended.', ['7,500 dollars = USD 7,500 per ev']],
    ['Its war chest: $1,000,000,000.', ['$1,000,000,000 = USD 1,000,000,000']],
    ['It burned through $1.5 m a day.', ['$1.5 m = USD 1.5 million per day']],
    ['Debt/GDP hit 122.3%, +3.2ppt y/y.', ['122.3% = 122.3 %', '+3.2ppt = 3.2 pp']],
    ['The median age is 38.8 and 1 in 6 is over 65.', ['1 in 6 = 16.6667 %']],
    [
      'Steel output: 1,005.1 Mt (-1.7%), of which 53.3% in China.',
      ['1,005.1 Mt = 1,005.1 Mt', '-1.7% = -1.7 %', '53.3% = 53.3 %'],
    ],
    ['Tax rate: 21%→15%.', ['21% = 21 %', '15% = 15 %']],
    [
      'Between 5m and 6m people; between 30% and 40% of them.',
      ['5m and 6m = 5–6 million people', '30% and 40% = 30–40 %'],
    ],
    [
      "Some 200,000-250,000 protesters, police said, or 1.5 million by organisers' count.",
      ['200,000-250,000 = about 200,000–250,000 protesters', '1.5 million = 1.5 million count'],
    ],
    [
      'He was paid £3m plus £500k in stock, up from £2.4m.',
      ['£3m = GBP 3 million', '£500k = GBP 500,000', '£2.4m = GBP 2.4 million'],
    ],
    [
      "Its market value of about $2.2tn makes it the world's third-largest company.",
      ['$2.2tn = about USD 2.2 trillion'],
    ],
    [
      'Around a dozen banks lent a total of $13bn; about two dozen refused.',
      ['a dozen = about 12 banks', '$13bn = USD 13 billion'],
    ],
    [
      'About 300 million years ago, there were 2 continents.',
      ['300 million years = about 300 million years', '2 = 2 continents'],
    ],
    [
      'A loss of $0.03 per share compares with a gain of 5 cents.',
      ['$0.03 = USD 0.03 per share', '5 cents = USD 0.05'],
    ],
    [
      'The loan-to-value ratio is 65 percent; capital ratio at 13.1 pct.',
      ['65 percent = 65 %', '13.1 pct = 13.1 %'],
    ],
    [
      'The £1,000-a-head dinner raised nearly £1m.',
      ['£1,000 = GBP 1,000 per head', '£1m = nearly GBP 1 million'],
    ],
  ])('%s', checkIn('en'))
})
