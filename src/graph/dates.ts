// What counts as a day and as a date, for the API: it knows the graph, not what the graph is made of.
export { isDay, isEdtf } from '../statement/edtf.ts'
