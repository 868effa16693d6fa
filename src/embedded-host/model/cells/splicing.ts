/** Takes items out of a list and puts new ones in, in place, however many they are; gaps of the list stay gaps. */
export function spliceIn<Item>(list: Item[], at: number, removed: number, added: number, newItem: () => Item): void {
  if (at >= list.length) return;
  const rest = list.slice(at + removed);
  list.length = at;
  for (let count = 0; count < added; count++) list.push(newItem());
  rest.forEach((item, index) => (list[at + added + index] = item));
  list.length = at + added + rest.length;
}
