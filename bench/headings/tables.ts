/** A statistical table as offices of all kinds publish them: rows with cells divided by "|", merged cells, and the rows (first and last) that are its heading. */
export interface HeadedTable {
  readonly name: string;
  readonly heading: readonly [number, number];
  readonly merges?: string;
  readonly rows: readonly string[];
}

/** Tables outside the field that the product serves; figures are invented. */
export const simpleTables: readonly HeadedTable[] = [
  { name: "rainfall by station", heading: [3, 3], rows: ["Table 4. Rainfall by station, millimetres", "", "Station|January|February|March|April", "North Pier|12.4|33.1|20.8|17.0", "Mill Hill|10.2|28.4|19.9|16.1", "Castle Road|15.0|30.3|22.7|18.8", "Source: weather office"] },
  { name: "population by year", heading: [3, 3], rows: ["Population at the end of the year (thousands)", "", "Region|2015|2016|2017|2018", "Coast|812|820|829|833", "Highlands|340|338|337|335", "Delta|1204|1210|1222|1230", "Total|2356|2368|2388|2398"] },
  { name: "exports with units row", heading: [2, 3], rows: ["Exports of main goods", "Commodity|Volume|Value|Price", "|1000 tons|million USD|USD per ton", "Rice|612|301|492", "Coffee|140|322|2300", "Pepper|22|98|4455", "Tea|13|21|1615"] },
  { name: "schools by level", heading: [4, 5], merges: "A4:A5 B4:D4 E4:E5", rows: ["Ministry of learning", "Number of schools and pupils", "", "Province|Schools|||Pupils (thousand)", "|Primary|Lower|Upper|", "Alpha|120|80|30|95.5", "Beta|98|77|22|80.1", "Gamma|143|91|41|120.9"] },
  { name: "hospital beds unmerged", heading: [3, 4], rows: ["Beds and doctors", "", "District|Beds||Doctors|", "|2019|2020|2019|2020", "East|350|360|41|44", "West|280|300|35|36", "South|190|190|20|22"] },
  { name: "trade three rows", heading: [3, 5], merges: "A3:A5 B3:E3 B4:C4 D4:E4", rows: ["Trade by partner", "(million dollars)", "Partner|Trade|||", "|Exports||Imports|", "|2020|2021|2020|2021", "Aland|51|60|44|45", "Borneo|33|31|20|28", "Crete|12|15|9|11"] },
  { name: "column numbers", heading: [2, 3], rows: ["Survey of farms", "Holding|Area (ha)|Yield|Output", "(1)|(2)|(3)|(4)=(2)x(3)", "Small|1.2|4.5|5.4", "Medium|6.3|4.9|30.9", "Large|22.0|5.1|112.2"] },
  { name: "regions as groups", heading: [3, 3], rows: ["Unemployment rate, per cent", "", "Area|Men|Women|Both", "Northern region", "Hill county|3.1|3.5|3.3", "Lake county|2.9|3.0|2.9", "Southern region", "Sand county|4.0|4.4|4.2", "Bay county|3.8|4.1|4.0"] },
  { name: "no blank row under title", heading: [2, 2], rows: ["Livestock on the first of October", "Kind|Head|Change on year before", "Cattle|5200|1.2", "Buffalo|2300|-2.0", "Pigs|26000|3.4", "Goats|2600|5.5"] },
  { name: "no title", heading: [1, 1], rows: ["Month|Passengers|Flights|Delay minutes", "January|120344|812|14.2", "February|110200|760|13.1", "March|133980|845|12.8"] },
  { name: "no title two rows", heading: [1, 2], merges: "A1:A2 B1:C1 D1:E1", rows: ["Crop|Winter||Summer|", "|Area|Output|Area|Output", "Maize|10|42|12|55", "Beans|4|6|5|8", "Wheat|20|80|0|0"] },
  { name: "parameters above", heading: [5, 5], rows: ["Monthly energy report", "Country:|Norland", "Period:|2021", "", "Source|Capacity MW|Generation GWh|Load factor", "Wind|1200|3100|29.5", "Hydro|4100|15200|42.3", "Solar|800|950|13.6"] },
  { name: "index codes", heading: [3, 3], rows: ["Consumer prices", "2010 = 100", "Code|Group|Weight|Index", "01|Food|24.1|131.2", "02|Clothing|6.0|110.9", "03|Housing|30.2|128.7", "04|Transport|12.5|119.0"] },
  { name: "two title rows and unit at right", heading: [4, 5], merges: "A1:E1 A2:E2 A4:A5 B4:C4 D4:E4", rows: ["STATISTICAL YEARBOOK", "Marriages and divorces by season", "||||Cases", "Season|Marriages||Divorces|", "|Urban|Rural|Urban|Rural", "Spring|100|230|12|8", "Summer|90|150|15|9", "Autumn|180|320|10|7", "Winter|210|400|11|6"] },
  { name: "time series by quarter", heading: [3, 4], merges: "A3:A4 B3:E3 F3:I3", rows: ["Quarterly output index", "", "Branch|2020||||2021|||", "|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4", "Mining|98|97|99|101|100|102|103|104", "Textiles|88|70|85|90|92|95|97|99", "Paper|101|100|99|100|102|103|103|105"] },
  { name: "text and numbers mixed", heading: [2, 2], rows: ["Museums of the city", "Museum|Founded|Visitors|Entrance", "Museum of Clocks|1923|20400|free", "Maritime Hall|1967|98700|5.00", "Gallery of Glass|1988|45100|4.50"] },
  { name: "four heading rows", heading: [2, 5], merges: "A2:A5 B2:I2 B3:E3 F3:I3 B4:C4 D4:E4 F4:G4 H4:I4", rows: ["Students abroad", "Faculty|Students|||||||", "|Bachelor||||Master|||", "|Home||Abroad||Home||Abroad|", "|Men|Women|Men|Women|Men|Women|Men|Women", "Law|10|14|2|3|5|6|1|1", "Medicine|20|30|3|4|9|12|2|2", "Arts|8|22|1|5|4|9|1|3"] },
  { name: "letters for columns", heading: [3, 4], rows: ["Census of enterprises", "", "Branch of activity|Enterprises|Persons engaged|Turnover", "A|1|2|3", "Fishing|210|3400|55.1", "Forestry|98|1200|20.4", "Quarrying|35|900|31.0"] },
  { name: "ranks", heading: [3, 3], rows: ["Longest rivers", "", "Rank|River|Length (km)|Basin (km2)", "1|Amber|2300|120000", "2|Birch|1900|98000", "3|Cedar|1750|87000"] },
  { name: "note under title", heading: [4, 4], rows: ["Broadband connections", "Figures in thousands; households and firms together, revised in June", "", "City|Fibre|Cable|Copper", "Aston|54|20|11", "Brigg|33|18|9", "Calder|61|30|14"] },
  { name: "sparse top row", heading: [3, 4], merges: "C3:E3", rows: ["Land use", "", "||Share of land|", "Region|Area|Arable|Forest|Other", "Upper|340|20.1|55.0|24.9", "Middle|220|45.3|30.2|24.5", "Lower|180|60.0|12.0|28.0"] },
];
