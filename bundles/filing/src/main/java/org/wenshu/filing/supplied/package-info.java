/** Files that the maker supplies to its filing package: the explanation (说明), the basis (依据) and others. */
package org.wenshu.filing.supplied;
