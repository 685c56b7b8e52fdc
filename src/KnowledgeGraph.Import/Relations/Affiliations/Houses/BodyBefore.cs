using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Finds the body that the text before a word is about: "The union X demanded talks. “Filters are dear,” | its organiser said".</summary>
internal sealed class BodyBefore(MentionIndex index)
{
    /// <summary>Farthest sentence, of those that are more than speech.</summary>
    private const int Reach = 5;

    /// <summary>Tokens before a body that is what its sentence is about: "Conservationists of | Y", "The regulator, the | Y".</summary>
    private const int LongestOpening = 6;

    private readonly QuotedTokens quoted = new(index.Text);

    /// <summary>The mention of the only body that the words before "its" name in its sentence, else in the last one before that is no speech; null where it names two, or anybody.</summary>
    public int? OfIts(int its) => InSentence(index.Text.SentenceOf(its), its) ?? Told(its, mustOpen: false);

    /// <summary>The mention of the body that the last sentence before a post begins with and names no other beside, nor anybody; null where there is none.</summary>
    public int? OfPost(int post) => Told(post, mustOpen: true);

    /// <summary>True inside double quotation marks.</summary>
    public bool IsQuoted(int token) => quoted.At(token);

    private int? Told(int token, bool mustOpen)
    {
        var own = index.Text.SentenceOf(token);
        for (var s = own - 1; s >= 0 && s >= own - Reach; s--)
        {
            var sentence = index.Text.Document.Sentences[s];
            if (sentence.Zone != TextZone.Prose) return null;
            var isSpeech = IsSpeech(sentence.Tokens.First);
            if (InSentence(s, sentence.Tokens.End) is { } body) return !mustOpen || (!isSpeech && Opens(sentence.Tokens.First, index.Mentions[body].Tokens)) ? body : null;
            if (!isSpeech || NamesAny(sentence.Tokens)) return null;
        }

        return null;
    }

    /// <summary>True where a sentence begins within speech or with it.</summary>
    private bool IsSpeech(int first) => quoted.At(first) || index.Text[first] is "\"" or "“" or "‘" or "'" or "''" or "``";

    /// <summary>The mention of the only body named in a sentence before a token, outside speech, where nobody is named; null otherwise.</summary>
    private int? InSentence(int sentence, int end)
    {
        int? found = null;
        var first = index.Text.Document.Sentences[sentence].Tokens.First;
        for (var i = index.Entities.FirstMentionFrom(first); i < index.Mentions.Length && index.Mentions[i].Tokens.First < end; i++)
        {
            var mention = index.Mentions[i];
            if (!MentionIndex.IsNamed(mention) || quoted.At(mention.Tokens.First)) continue;
            if (index.KindOf(mention) is NameKind.Person or NameKind.Journal) return null;
            if (index.KindOf(mention) != NameKind.Organisation) continue;
            if (index.Entities.Entities[mention.Entity].Detail is "media") return null;
            if (found is { } other && index.Mentions[other].Entity != mention.Entity) return null;
            found ??= i;
        }

        return found;
    }

    private bool NamesAny(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!quoted.At(i) && index.NameAt(i) is NameKind.Person or NameKind.Organisation or NameKind.Journal) return true;
        }

        return false;
    }

    /// <summary>True where a sentence begins with a body that does what its verb says.</summary>
    private bool Opens(int first, TokenRange body)
    {
        var text = index.Text;
        if (body.First - first > LongestOpening) return false;
        for (var i = first; i < body.First; i++)
        {
            if (text[i] is "," ? !text.IsWord(i + 1, "the") : !text.Has(i, TokenShape.Word) && !text.IsHyphen(i)) return false;
            if (text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD) return false;
            if (text.Is(i, WordClass.Connector | WordClass.Function) && !text.IsAny(i, "the", "a", "an", "of", "but", "and", "for")) return false;
            if (text.IsAny(i, "for", "in", "to", "by", "from", "with", "at", "on")) return false;
        }

        var end = text[body.End] is "(" && text[body.End + 2] is ")" ? body.End + 3 : body.End;
        return text[end] is "," || text.Tag(end) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD or PosTag.RB;
    }
}
