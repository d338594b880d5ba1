/*
 * First script of the page; the policy lets it run by its nonce.
 *
 * Vaadin's client makes functions of strings that the server sends, and its components
 * bring <style> elements and style attributes. The page's policy refuses all three, so
 * they are handed the nonce here, rather than opening the policy to everybody with
 * `unsafe-eval` and `unsafe-inline`. This leans on how Vaadin 25.2 works inside and is
 * pinned by the browser test: after an upgrade, a violation there says what changed.
 */
(() => {
  const nonce = document.currentScript.nonce;

  // new Function(...): an inline script with the nonce. eval and string timers stay refused.
  const NativeFunction = window.Function;
  function NoncedFunction(...parts) {
    const body = parts.pop() ?? '';
    const script = document.createElement('script');
    script.nonce = nonce;
    script.textContent = `document.currentScript.made = function (${parts.join(',')}) {\n${body}\n}`;
    document.head.append(script);
    script.remove();
    if (!script.made) {
      throw new SyntaxError('Not the body of a function');
    }
    return script.made;
  }
  NoncedFunction.prototype = NativeFunction.prototype;
  window.Function = NoncedFunction;

  // <style> made by a component's code; those in a user's HTML get no nonce.
  const createElement = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = createElement.call(this, name, options);
    if (element instanceof HTMLStyleElement) {
      element.nonce = nonce;
    }
    return element;
  };

  // <style> in a component's template.
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(HTMLTemplateElement.prototype, 'innerHTML', {
    ...markup,
    set(html) {
      markup.set.call(this, html);
      this.content.querySelectorAll('style').forEach((style) => style.setAttribute('nonce', nonce));
    },
  });

  // style="..." set by a component's code: the same declarations through the object model.
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style' && this.style) {
      this.style.cssText = value;
    } else {
      setAttribute.call(this, name, value);
    }
  };
})();
