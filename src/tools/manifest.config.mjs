/**
 * Leaves in the manifest what a page can use: the elements, and of them what is public.
 * @param {{ customElementsManifest: { modules: any[] } }} stage
 */
function keepPublicElements({ customElementsManifest }) {
  for (const module of customElementsManifest.modules) {
    module.declarations = (module.declarations ?? []).filter(isElement);
    const names = new Set(module.declarations.map((/** @type {any} */ declaration) => declaration.name));
    module.exports = (module.exports ?? []).filter(
      (/** @type {any} */ one) => isDefinition(one) || names.has(one.name),
    );
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(isPublic);
      // What the analyzer finds by itself has no name, or that of a variable.
      declaration.events = declaration.events?.filter((/** @type {any} */ event) => event.description !== undefined);
    }
  }
  customElementsManifest.modules = customElementsManifest.modules.filter(
    ({ declarations, exports }) => declarations.length + exports.length > 0,
  );
}

/** @param {any} declaration */
function isElement(declaration) {
  return declaration.customElement === true;
}

/** @param {any} exported */
function isDefinition(exported) {
  return exported.kind === 'custom-element-definition';
}

/** @param {any} member */
function isPublic(member) {
  return (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');
}

/**
 * What can be set counts as the type of a property, where that is more than what is read from it.
 * @param {{ ts: any, node: any, moduleDoc: any }} stage
 */
function nameSetterTypes({ ts, node, moduleDoc }) {
  if (node.kind !== ts.SyntaxKind.SetAccessor) return;
  const parent = moduleDoc.declarations.find((/** @type {any} */ one) => one.name === node.parent.name?.text);
  const member = parent?.members?.find((/** @type {any} */ one) => one.name === node.name.text);
  if (member) member.type = { text: node.parameters[0].type.getText() };
}

/** Options of `cem analyze`: from the doc comments of the elements to `dist/custom-elements.json`. */
export default {
  litelement: true,
  quiet: true,
  globs: ['src/elements/**/*.ts', 'src/index.ts', 'src/us-china.ts', 'src/class.ts'],
  outdir: 'dist',
  // It stands there; the docs make a manifest in another folder, which is nobody else’s business.
  packagejson: false,
  plugins: [
    { name: 'name-setter-types', analyzePhase: nameSetterTypes },
    { name: 'keep-public-elements', packageLinkPhase: keepPublicElements },
  ],
};
