/** A page of HTML. */
export const page = (name) => `<!doctype html><title>${name}</title><h1>${name}</h1>`;
export const port = Number(process.env.PORT);
