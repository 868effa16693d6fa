export declare const browserAdvice: string;
export declare function findBrowser(): string | null;
export declare function browserInstalled(): string;
