using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Tells whether two institutions are called by one distinctive word: "Harvard University" and "Harvard Medical School".</summary>
internal static class HouseNames
{
    private const int Shortest = 4;

    /// <summary>Kinds of words that do not tell one house from another: "university", "of", "British".</summary>
    private const WordClass NoName = WordClass.InstitutionHead | WordClass.Connector | WordClass.Unit | WordClass.Function
        | WordClass.Demonym | WordClass.Thing | WordClass.Role | WordClass.Journal;

    /// <summary>Words that many institutions share and that tell nothing: great cities and what a body is for.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = WordLists.Set(typeof(HouseNames), "house-names.txt");

    /// <summary>True where a capitalised word that is no common one stands in both names.</summary>
    public static bool Share(string one, string other)
    {
        foreach (var range in one.AsSpan().Split(' '))
        {
            var word = one.AsSpan(range).Trim(",.()'’");
            if (word.Length < Shortest || !char.IsUpper(word[0]) || Common.Contains(word)) continue;
            if ((Words.ClassOf(word) & NoName) != 0) continue;
            if (Holds(other, word)) return true;
        }

        return false;
    }

    private static bool Holds(string name, ReadOnlySpan<char> word)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(range).Trim(",.()'’").SequenceEqual(word)) return true;
        }

        return false;
    }
}
