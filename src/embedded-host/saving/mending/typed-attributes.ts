/** Attributes of workbooks, worksheets, styles and shared texts that hold a whole number. */
const WHOLE = new Set(
  (
    "count uniqueCount numFmtId fontId fillId borderId xfId builtinId iLevel indexed theme dxfId priority rank stdDev colId iconId activeTab firstSheet " +
    "xWindow yWindow windowWidth windowHeight tabRatio sheetId localSheetId functionGroupId calcId iterateCount concurrentManualCount cacheId " +
    "outlineLevel outlineLevelRow outlineLevelCol baseColWidth zoomScale zoomScaleNormal zoomScalePageLayoutView zoomScaleSheetLayoutView " +
    "workbookViewId colorId paperSize scale firstPageNumber fitToWidth fitToHeight horizontalDpi verticalDpi copies manualBreakCount spinCount " +
    "workbookSpinCount revisionsSpinCount textRotation indent relativeIndent readingOrder si minLength maxLength defaultThemeVersion sb eb"
  ).split(" "),
);
const DECIMAL = new Set("ht width defaultColWidth defaultRowHeight tint degree position xSplit ySplit iterateDelta".split(" "));
const YES_OR_NO = new Set(
  (
    "customHeight customFormat hidden collapsed thickTop thickBot ph bestFit customWidth phonetic zeroHeight thickBottom windowProtection showFormulas " +
    "showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler showOutlineSymbols defaultGridColor showWhiteSpace " +
    "transitionEvaluation transitionEntry published filterMode syncHorizontal syncVertical enableFormatConditionsCalculation auto summaryBelow " +
    "summaryRight applyStyles fitToPage autoPageBreaks sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows " +
    "insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells horizontalCentered " +
    "verticalCentered headings gridLines gridLinesSet blackAndWhite draft useFirstPageNumber usePrinterDefaults differentFirst differentOddEven " +
    "scaleWithDoc alignWithMargins man pt stopIfTrue aboveAverage percent bottom top equalAverage showValue reverse hiddenButton showButton blank " +
    "allowBlank showInputMessage showErrorMessage showDropDown disablePrompts aca ca bx dt2D dtr del1 del2 applyNumberFormat applyFont applyFill " +
    "applyBorder applyAlignment applyProtection quotePrefix pivotButton wrapText justifyLastLine shrinkToFit locked diagonalUp diagonalDown outline " +
    "customBuiltin date1904 allowRefreshQuery autoCompressPictures backupFile checkCompatibility dateCompatibility filterPrivacy " +
    "hidePivotFieldList promptedSolutions publishItems refreshAllConnections saveExternalLinkValues showBorderUnselectedTables showInkAnnotation " +
    "showPivotChartFilter lockStructure lockWindows lockRevision function vbProcedure xlm publishToServer workbookParameter fullPrecision " +
    "calcCompleted calcOnSave concurrentCalc iterate forceFullCalc fullCalcOnLoad minimized showHorizontalScroll showVerticalScroll " +
    "showSheetTabs autoFilterDateGrouping"
  ).split(" "),
);

type Kind = "whole" | "decimal" | "yes-or-no";

const SWITCHES = new Set("b i strike outline shadow condense extend".split(" "));
const SIDES = new Set("left right top bottom header footer".split(" "));
/** Attributes that mean something of their own in some elements; null where they hold text. */
const inElement: Readonly<Record<string, Readonly<Record<string, Kind | null>>>> = {
  c: { s: "whole" },
  row: { s: "whole", r: "whole" },
  col: { min: "whole", max: "whole", style: "whole" },
  brk: { id: "whole", min: "whole", max: "whole" },
  sz: { val: "decimal" },
  top10: { val: "decimal", filterVal: "decimal" },
  family: { val: "whole" },
  charset: { val: "whole" },
};

function kindOf(element: string, attribute: string): Kind | null {
  const special = inElement[element]?.[attribute];
  if (special !== undefined) return special;
  if (attribute === "val") return SWITCHES.has(element) ? "yes-or-no" : null;
  if (SIDES.has(attribute) && (element === "pageMargins" || element === "gradientFill")) return "decimal";
  if (WHOLE.has(attribute)) return "whole";
  if (DECIMAL.has(attribute)) return "decimal";
  return YES_OR_NO.has(attribute) ? "yes-or-no" : null;
}

const isOfKind: Readonly<Record<Kind, (text: string) => boolean>> = {
  whole: (text) => /^-?\d{1,10}$/.test(text),
  decimal: (text) => /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/.test(text) && Number.isFinite(Number(text)),
  "yes-or-no": (text) => /^(?:0|1|true|false)$/i.test(text),
};

/** Places in lists and levels: never below nought. */
const PLACES = new Set(
  "s style numFmtId fontId fillId borderId xfId dxfId indexed theme min max outlineLevel outlineLevelRow outlineLevelCol sb eb si".split(
    " ",
  ),
);

const openingTag = /<(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)\s*(?=\/?>)/g;
const oneAttribute = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A part without the attributes that hold something else than their kind: they mean nothing to any program, and the file library
 * refuses the whole part for one.
 *
 * @param looks how many looks of cells the workbook has; cells with a look beyond have none
 */
export function withoutWrongAttributes(xml: string, looks: number): string {
  return xml.replace(openingTag, (tag, element: string, attributes: string) => {
    const sound = attributes.replace(oneAttribute, (whole, name: string, double?: string, single?: string) => {
      const kind = kindOf(element, name);
      const text = (double ?? single ?? "").trim();
      if (kind === null || text === "") return whole;
      const isSound = isOfKind[kind](text) && !(PLACES.has(name) && Number(text) < 0);
      const isBeyond = kind === "whole" && (name === "s" || (name === "style" && element === "col")) && Number(text) >= looks;
      return isSound && !isBeyond ? whole : "";
    });
    return sound === attributes ? tag : tag.slice(0, tag.indexOf(attributes)) + sound;
  });
}
