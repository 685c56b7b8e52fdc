using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>People whom articles tie to an institution, and who may tell which one an acronym means.</summary>
internal static class Witnesses
{
    /// <summary>Hashes of the full names of those tied to an institution of the table, and of those whom a form has gathered.</summary>
    public static void Of(EntityTable table, int entity, List<uint> found)
    {
        found.Clear();
        var article = table.ArticleOf(entity);
        foreach (var witness in ((InstitutionFeatures)table[entity].Features).Witnesses) found.Add(witness);
        foreach (var name in NamesAt(table.Articles[article].Article, entity - table.FirstOf(article)))
        {
            if (table.NameOf(name).FullHash is var hash and not 0 && !found.Contains(hash)) found.Add(hash);
        }
    }

    /// <summary>Names of the people tied to the institution at a position of an article; journalists speak for none.</summary>
    public static IEnumerable<string> NamesAt(ComparedArticle article, int position)
    {
        // Behind people stand claims alone; the forms in use are thousands of institutions and nobody.
        var end = article.Entities.Length;
        while (end > position + 1 && article.Entities[end - 1].Kind == NodeKind.Claim) end--;
        var first = end;
        while (first > position + 1 && article.Entities[first - 1].Kind == NodeKind.Person) first--;
        for (var other = first; other < end; other++)
        {
            if (article.Entities[other].Features is PersonFeatures person && person.Institutions.Contains(position) && person.Part != Parts.Journalist) yield return person.Name;
        }
    }
}
