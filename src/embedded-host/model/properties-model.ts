/** The document properties a program can read and write. */
export interface PropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  creationDate: Date | null;
  revision: number;
  custom: Map<string, string | number | boolean | Date>;
}
