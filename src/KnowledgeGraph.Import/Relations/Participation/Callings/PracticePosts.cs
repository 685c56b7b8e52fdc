using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Roles;

namespace KnowledgeGraph.Import.Relations.Participation.Callings;

/// <summary>Posts of those who treat, lead or advise, beside those who do research: "consultant at the Bath trust", "chief nutritionist", "chairman".</summary>
internal static class PracticePosts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Practice = WordLists.Set(typeof(PracticePosts), "practice-posts.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Research = WordLists.Set(typeof(PracticePosts), "research-posts.txt");

    /// <summary>True where the post holds a word of practice and none of research.</summary>
    public static bool Is(LexicalText text, Role role) => Holds(text, role, Practice) && !Holds(text, role, Research);

    /// <summary>True where the post holds a word of research: "consultant and senior lecturer".</summary>
    public static bool IsOfResearch(LexicalText text, Role role) => !role.Rule.Equals("role-title", StringComparison.Ordinal) && Holds(text, role, Research);

    private static bool Holds(LexicalText text, Role role, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        for (var i = role.Tokens.First; i < role.Tokens.End; i++)
        {
            if (words.Contains(text[i])) return true;
        }

        return false;
    }
}
