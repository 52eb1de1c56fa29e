/** Weights of an annex's columns by their heading; codes need ten digits, what is wrong the most room. */
const WEIGHTS: [RegExp, number][] = [
  [/序号/, 7],
  [/网址|地址|链接/, 24],
  [/标识码/, 20],
  [/问题/, 23],
  [/名称|主体|单位/, 15],
];
const OTHERS = 12;

/** What part of the sheet's width each column has, in percent; together 100. */
export function columnShares(columns: string[]): number[] {
  const weights = columns.map((column) => WEIGHTS.find(([words]) => words.test(column))?.[1] ?? OTHERS);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight * 10000) / all) / 100);
}
