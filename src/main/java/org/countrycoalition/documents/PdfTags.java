package org.countrycoalition.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * The structure of a document for those who listen to it: headings, paragraphs, tables
 * and figures in reading order, each tied to its content on a page.
 */
final class PdfTags {

	private final PDStructureTreeRoot root = new PDStructureTreeRoot();

	private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, this.root);

	private final List<COSArray> parents = new ArrayList<>();

	PdfTags(PDDocument document, Locale language) {
		this.root.appendKid(this.whole);
		document.getDocumentCatalog().setStructureTreeRoot(this.root);
		document.getDocumentCatalog().setLanguage(language.toLanguageTag());
		PDMarkInfo info = new PDMarkInfo();
		info.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(info);
	}

	/** A page begins: what is tied from now on stands on it. */
	void begin(PDPage page) {
		page.setStructParents(this.parents.size());
		page.getCOSObject().setName("Tabs", "S");
		this.parents.add(new COSArray());
	}

	PDStructureElement add(String type) {
		return add(type, this.whole);
	}

	PDStructureElement add(String type, PDStructureNode parent) {
		PDStructureElement element = new PDStructureElement(type, parent);
		parent.appendKid(element);
		return element;
	}

	PDStructureElement head(boolean column, PDStructureNode row) {
		PDStructureElement head = add(StandardStructureTypes.TH, row);
		PDTableAttributeObject scope = new PDTableAttributeObject();
		scope.setScope(column ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
		head.addAttribute(scope);
		return head;
	}

	/**
	 * @return the number under which the element's content is marked on the page
	 */
	int tie(PDStructureElement element, PDPage page) {
		COSArray onPage = this.parents.getLast();
		int number = onPage.size();
		COSDictionary dictionary = element.getCOSObject();
		onPage.add(dictionary);
		element.setPage(page);
		element.appendKid(number);
		return number;
	}

	void end() {
		Map<Integer, COSObjectable> pages = new HashMap<>();
		for (int page = 0; page < this.parents.size(); page++) {
			pages.put(page, new PDParentTreeValue(this.parents.get(page)));
		}
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(pages);
		this.root.setParentTree(tree);
		this.root.setParentTreeNextKey(this.parents.size());
	}

}
