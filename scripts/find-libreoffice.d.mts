export interface LibreOffice {
  readonly soffice: string;
  readonly pdftotext: string;
  readonly pdftoppm: string;
}

export declare const libreOfficeAdvice: string;
export declare function findLibreOffice(): LibreOffice | null;
export declare function libreOfficeInstalled(): LibreOffice;
