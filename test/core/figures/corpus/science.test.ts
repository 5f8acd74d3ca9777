import { describe, test } from 'vitest'
import { checkIn, checkNothing } from '../check-figures.ts'

describe('quotients', () => {
  test.each<[string, string[]]>([
    ['3.1 ± 0.4 mg/L in repeated runs', ['3.1 ± 0.4 mg/L = 3.1 ± 0.4 mg/L']],
    ['35 µg/m³, 20 mg/m3', ['35 µg/m³ = 35 μg/m³', '20 mg/m3 = 20 mg/m³']],
    ['10 μg/mL and 5 pg/mL', ['10 μg/mL = 10 μg/mL', '5 pg/mL = 5 pg/mL']],
    ['1.2 g/cm³, 1,000 kg/m³', ['1.2 g/cm³ = 1.2 g/cm³', '1,000 kg/m³ = 1,000 kg/m³']],
    ['5 mg/kg/day', ['5 mg/kg/day = 5 mg/kg per day']],
    ['0.6 W/(m·K)', ['0.6 W/(m·K) = 0.6 W/m/K']],
    ['4.2 J/(g·K)', ['4.2 J/(g·K) = 4.2 J/g/K']],
    ['400 g CO2/kWh', ['400 g CO2/kWh = 400 g/kWh']],
    ['120 kg/ha, 5 t/ha', ['120 kg/ha = 120 kg/ha', '5 t/ha = 5 t/ha']],
    ['1361 W/m²', ['1361 W/m² = 1,361 W/m²']],
    ['5 U/L', ['5 U/L = 5 U/L']],
    ['9.81 m/s²', ['9.81 m/s² = 9.81 m/s²']],
    ['between 5 and 10 mg/kg', ['5 and 10 mg/kg = 5–10 mg/kg']],
  ])('%s', checkIn('en'))
})

describe('powers below nothing', () => {
  test.each<[string, string[]]>([
    ['5 m s⁻¹ and 5 m s-1', ['5 m s⁻¹ = 5 m/s', '5 m s-1 = 5 m/s']],
    ['9.81 m s⁻²', ['9.81 m s⁻² = 9.81 m/s²']],
    ['0.6 W m⁻¹ K⁻¹', ['0.6 W m⁻¹ K⁻¹ = 0.6 W/m/K']],
    ['12 – 15 µg m⁻³', ['12 – 15 µg m⁻³ = 12–15 μg/m³']],
    ['5 μg L⁻¹', ['5 μg L⁻¹ = 5 μg/L']],
    ['10 GtCO2 yr-1', ['10 GtCO2 yr-1 = 10 Gt per year']],
    ['speed of 30 km h⁻¹', ['30 km h⁻¹ = 30 km/h']],
  ])('%s', checkIn('en'))
})

describe('powers of ten', () => {
  test.each<[string, string[]]>([
    ['3.2 × 10^6 cells', ['3.2 × 10^6 = 3.2 million cells']],
    ['3.2×10⁶ cells', ['3.2×10⁶ = 3.2 million cells']],
    ['1.5 x 10^-3 mol', ['1.5 x 10^-3 mol = 0.0015 mol']],
    ['2.4 × 10⁻⁵ m', ['2.4 × 10⁻⁵ m = 0.000024 m']],
    ['1.5e6 cells', ['1.5e6 = 1.5 million cells']],
  ])('%s', checkIn('en'))
})

describe('symbols', () => {
  test.each<[string, string[]]>([
    [
      '5 μmol, 2 µM, 1 mM, 10 nM',
      ['5 μmol = 5 μmol', '2 µM = 2 μmol/L', '1 mM = 1 mmol/L', '10 nM = 10 nmol/L'],
    ],
    ['10 μL, 100 IU, 20 kΩ', ['10 μL = 10 μL', '100 IU = 100 IU', '20 kΩ = 20 kΩ']],
    ['5 Bq/kg, 2 mSv', ['5 Bq/kg = 5 Bq/kg', '2 mSv = 2 mSv']],
    ['1.2 keV and 13 TeV', ['1.2 keV = 1.2 keV', '13 TeV = 13 TeV']],
    ['65 dB, 10 dB(A)', ['65 dB = 65 decibels', '10 dB(A) = 10 decibels']],
    ['120 mmHg, 250 kcal', ['120 mmHg = 120 mmHg', '250 kcal = 250 kcal']],
    ['420 ppm, 12 ppb', ['420 ppm = 420 ppm', '12 ppb = 12 ppb']],
    ['98.6 °F, 25 ± 2 °C', ['98.6 °F = 98.6 °F', '25 ± 2 °C = 25 ± 2 °C']],
    ['heated to 300 K', ['300 K = 300 kelvin']],
    ['0.5 wt%', ['0.5 wt% = 0.5 %']],
    ['5 bar, 10 atm', ['5 bar = 5 bar', '10 atm = 10 atm']],
    ['10 bar stools', ['10 = 10 stools']],
    ['12 kgCO2e', ['12 kgCO2e = 12 kg']],
    ['300 K users, 1.5 M users', ['300 K = 300,000 users', '1.5 M = 1.5 million users']],
    ['150 Boeing 737-10 jets', ['150 = 150 jets']],
  ])('%s', checkIn('en'))
})

describe('Chinese units', () => {
  test.each<[string, string[]]>([
    ['铅含量0.02毫克/升', ['0.02毫克/升 = 0.02 mg/L']],
    ['5毫克每升', ['5毫克每升 = 5 mg/L']],
    ['50微克/立方米', ['50微克/立方米 = 50 μg/m³']],
    ['密度1.2克/立方厘米', ['1.2克/立方厘米 = 1.2 g/cm³']],
    ['300克二氧化碳/千瓦时', ['300克二氧化碳/千瓦时 = 300 g/kWh']],
    ['5吨/公顷', ['5吨/公顷 = 5 t/ha']],
    ['5米/秒', ['5米/秒 = 5 m/s']],
    ['10微摩尔、5摩尔/升', ['10微摩尔 = 10 μmol', '5摩尔/升 = 5 mol/L']],
    ['辐射2毫西弗', ['2毫西弗 = 2 mSv']],
    ['1.5×10^6个', ['1.5×10^6个 = 1.5 million count']],
  ])('%s', checkIn('en'))
})

describe('letters and powers that are no unit', () => {
  test.each([
    '3.2 × 106 cells',
    'he earned 300 K',
    '1.5 A, Group A 3 N',
    'p < 0.05, n = 245',
    'pH 7.4',
    'commit 1e9a, v1.5e3',
    'a 2nm process, 3 nm chips',
    'ten-to-one odds',
  ])('%s', checkNothing)
})
