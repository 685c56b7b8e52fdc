using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Roles;

namespace KnowledgeGraph.Import.Relations.Participation.Journalists;

/// <summary>How broadcasts bring in who speaks: "we're joined now by Professor X", "let's talk to X, a nutritionist", "I'm X", "joining me is X".</summary>
internal static class GuestCues
{
    /// <summary>Tokens between such words and the name.</summary>
    private const int Reach = 20;

    /// <summary>Tokens behind the name in which "joins us" stands.</summary>
    private const int Behind = 24;

    private static readonly string[] Turns = ["talk", "speak", "go", "turn", "cross", "chat"];

    /// <summary>The cue of a guest whom a title, a post or a house shows to know the matter, or -1; patients are brought in in the same words.</summary>
    public static int Expert(MentionIndex index, int person, TokenRange name)
    {
        var cue = Before(index, name.First) is >= 0 and var before ? before : JoinsBehind(index, name.End);
        return cue >= 0 && (!index.Entities.Entities[person].Titles.IsEmpty || RoleReader.Of(index, person) is not null) ? cue : -1;
    }

    /// <summary>"I'm | Jane Doe", "my name is | Jane Doe" where a sentence opens, or in words without stops: who presents, or -1.</summary>
    public static int Presenter(LexicalText text, TokenRange name)
    {
        var first = name.First;
        if (name.Count < 2) return -1;
        var isMe = text.IsAny(first - 1, "'m", "’m") && text.IsWord(first - 2, "i");
        var opener = isMe ? first - 2 : text.IsWord(first - 1, "is") && text.IsWord(first - 2, "name") && text.IsWord(first - 3, "my") ? first - 3 : -1;
        if (opener < 0) return -1;
        return RunOn.Stands(text, name) || (isMe && text.Has(opener, TokenShape.SentenceStart) && text[name.End] is ".") ? first - 1 : -1;
    }

    private static int Before(MentionIndex index, int first)
    {
        var text = index.Text;
        var joined = false;
        for (var i = first - 1; i > first - Reach && i > 0; i--)
        {
            if ((index.NameAt(i) == NameKind.Person && !joined) || text[i] is "." or "“" or "\"") return -1;
            joined |= text.IsWord(i, "and");
            if (text.IsWord(i, "by") && IsJoined(text, i - 1)) return i - 1;
            if (text.IsWord(i, "to") && IsTurn(text, i - 1)) return i - 1;
            if (text.IsWord(i, "is") && IsJoining(text, i - 1)) return i - 1;
        }

        return -1;
    }

    /// <summary>"we are | joined", "we're joined now", "I am joined in the studio".</summary>
    private static bool IsJoined(LexicalText text, int at)
    {
        for (var i = at; i > at - 5; i--)
        {
            if (text.IsWord(i, "joined")) return text.IsAny(i - 1, "are", "'re", "’re", "am", "'m", "’m", "be", "now") && IsOfSpeaker(text, i);
        }

        return false;
    }

    private static bool IsOfSpeaker(LexicalText text, int at) => text.IsAny(at - 2, "we", "i", "are", "'re", "’re") || text.IsAny(at - 3, "we", "i");

    /// <summary>"let's | talk now", "I'm going to | turn next".</summary>
    private static bool IsTurn(LexicalText text, int at)
    {
        if (text.IsAny(at, "now", "next", "live", "straight")) at--;
        if (!text.IsAny(at, Turns)) return false;
        return text.IsAny(at - 1, "'s", "’s", "us") ? text.IsWord(at - 2, "let") || text.IsWord(at - 1, "us") : text.IsAny(at - 1, "can", "will") || (text.IsWord(at - 1, "to") && text.IsAny(at - 2, "going", "able"));
    }

    /// <summary>"joining us now | is", "with me in the studio | is".</summary>
    private static bool IsJoining(LexicalText text, int at)
    {
        for (var i = at; i > at - 14; i--)
        {
            if (text.IsAny(i, "me", "us") && text.IsAny(i - 1, "joining", "with")) return true;
            if (!text.Has(i, TokenShape.Word)) return false;
        }

        return false;
    }

    /// <summary>"X, head of nutrition at Y. He | joins us from our studio": before anybody else is named.</summary>
    private static int JoinsBehind(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + Behind && i < text.Count; i++)
        {
            if (index.NameAt(i) == NameKind.Person || text[i] is "“" or "\"") return -1;
            if (text.IsWord(i, "studio") && (text.IsAny(i - 1, "our", "the") || text.IsWord(i - 2, "our")) && text.IsAny(i - 2, "in", "our")) return i;
            if (text.IsAny(i, "joins", "joined", "join") && text.IsAny(i + 1, "us", "me")) return i;
        }

        return -1;
    }
}
