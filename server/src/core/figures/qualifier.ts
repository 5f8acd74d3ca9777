/** How a stated value bounds the true one; absent when it is stated plainly. */
export type Qualifier = 'about' | 'lessThan' | 'atMost' | 'moreThan' | 'atLeast'
