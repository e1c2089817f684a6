// SPDX-License-Identifier: Apache-2.0
#include "exchange/pdf_resources.h"

#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <set>
#include <string>

namespace renkei {

namespace {

using Names = std::set<std::string>;

/// Every name that the contents mention; which of them are resources does not matter.
class NameCollector final : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(QPDFObjectHandle object, size_t, size_t) override { collect(object); }
    void handleEOF() override {}
    const Names &names() const { return m_names; }

private:
    void collect(const QPDFObjectHandle &object)
    {
        QPDFObjectHandle part = object;
        if (part.isName()) {
            m_names.insert(part.getName());
        }
    }

    Names m_names;
};

class ResourcePruner
{
public:
    /// `owner` is a page or the dictionary of a form; answers the names its contents mention, with those of
    /// the forms in it that have no resources of their own.
    Names prune(const QPDFObjectHandle &owner, QPDFObjectHandle dictionary);

private:
    void pruneEntry(const std::string &category, QPDFObjectHandle entry, Names &used);
    void pruneStream(QPDFObjectHandle stream, Names &used);

    std::set<QPDFObjGen> m_done;
};

} // namespace

/// The lists that a page's resources may hold; anything else in there shows nothing.
static constexpr std::array categories{"/XObject", "/Font",    "/ExtGState", "/ColorSpace",
                                       "/Pattern", "/Shading", "/Properties"};

/// What programs note about a picture or a form; none of it is shown.
static constexpr std::array remarks{"/Metadata", "/PieceInfo", "/LastModified", "/OPI", "/Alternates"};

void ResourcePruner::pruneStream(QPDFObjectHandle stream, Names &used)
{
    if (!stream.isStream() || !m_done.insert(stream.getObjGen()).second) {
        return;
    }
    QPDFObjectHandle dictionary = stream.getDict();
    for (const char *const remark : remarks) {
        dictionary.removeKey(remark);
    }
    const bool hasContents = dictionary.getKey("/Subtype").isNameAndEquals("/Form") ||
                             dictionary.getKey("/PatternType").isInteger();
    if (!hasContents) {
        pruneEntry("/XObject", dictionary.getKey("/SMask"), used);
        return;
    }
    const bool hasResources = dictionary.getKey("/Resources").isDictionary();
    const Names names = prune(stream, dictionary);
    if (!hasResources) { // older programs: a form looks its names up in the page
        used.insert(names.begin(), names.end());
    }
}

void ResourcePruner::pruneEntry(const std::string &category, QPDFObjectHandle entry, Names &used)
{
    if (category == "/XObject" || category == "/Pattern") {
        pruneStream(entry, used);
    } else if (category == "/ExtGState" && entry.isDictionary()) {
        QPDFObjectHandle mask = entry.getKey("/SMask");
        if (mask.isDictionary()) {
            pruneStream(mask.getKey("/G"), used);
        }
    }
}

Names ResourcePruner::prune(const QPDFObjectHandle &owner, QPDFObjectHandle dictionary)
{
    NameCollector collector;
    QPDFPageObjectHelper(owner).parseContents(&collector);
    Names used = collector.names();
    QPDFObjectHandle all = dictionary.getKey("/Resources");
    if (!all.isDictionary()) {
        return used;
    }
    // What a form without resources mentions belongs to this list as well, so names may still be added.
    QPDFObjectHandle kept = QPDFObjectHandle::newDictionary();
    size_t known = 0;
    do {
        known = used.size();
        kept = QPDFObjectHandle::newDictionary();
        for (const char *const category : categories) {
            QPDFObjectHandle list = all.getKey(category);
            if (!list.isDictionary()) {
                continue;
            }
            QPDFObjectHandle keptList = QPDFObjectHandle::newDictionary();
            for (const std::string &name : list.getKeys()) {
                if (used.contains(name)) {
                    QPDFObjectHandle entry = list.getKey(name);
                    pruneEntry(category, entry, used);
                    keptList.replaceKey(name, entry);
                }
            }
            kept.replaceKey(category, keptList);
        }
    } while (used.size() != known);
    if (all.hasKey("/ProcSet")) {
        kept.replaceKey("/ProcSet", all.getKey("/ProcSet"));
    }
    dictionary.replaceKey("/Resources", kept);
    return used;
}

void dropUnusedResources(const QPDFObjectHandle &page)
{
    ResourcePruner().prune(page, page);
}

} // namespace renkei
