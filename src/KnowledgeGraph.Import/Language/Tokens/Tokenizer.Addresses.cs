using System.Buffers;
using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <content>Web and mail addresses.</content>
internal ref partial struct Tokenizer
{
    private const int LongestLocalPart = 64;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Lists("domain");
    private static readonly SearchValues<char> LocalPart =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-");
    private static readonly SearchValues<char> HostPart =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    private bool TryAddress(int start, out int end)
    {
        end = start;
        if ((text[start] | 0x20) is 'h' or 'w' or 'f' && StartsUrl(start))
        {
            end = EndOfUrl(start);
            return true;
        }

        return TryMail(start, out end);
    }

    private readonly bool StartsUrl(int start)
    {
        var rest = text[start..];
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>An address runs up to white space, a quotation mark or an angle bracket; punctuation at its end belongs to the sentence.</summary>
    private readonly int EndOfUrl(int start)
    {
        var end = start;
        while (end < text.Length && CharClasses.Of(text[end]) is not (CharClass.Space or CharClass.Format)
            && text[end] is not ('"' or '<' or '>' or '\u201C' or '\u201D' or '\u00BB')) end++;
        while (end > start + 4 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019') end--;
        return end;
    }

    private bool TryMail(int start, out int end)
    {
        end = start;
        if (nextAt < start)
        {
            var found = text[start..].IndexOf('@');
            nextAt = found < 0 ? text.Length : start + found;
        }

        if (nextAt == text.Length || nextAt - start > LongestLocalPart || text[start..nextAt].ContainsAnyExcept(LocalPart)) return false;
        var host = text[(nextAt + 1)..];
        if (host.Length > 255) host = host[..255];
        var length = host.IndexOfAnyExcept(HostPart);
        if (length < 0) length = host.Length;
        while (length > 0 && host[length - 1] is '.' or '-') length--;
        if (host[..length].IndexOf('.') <= 0) return false;
        end = nextAt + 1 + length;
        return true;
    }

    /// <summary>"timesofindia.com", "bbc.co.uk/news": a word, a full stop and a top-level domain in lower case.</summary>
    private readonly bool TryDomain(int stop, out int end)
    {
        const int longest = 80;
        end = stop;
        while (At(end) == '.' && IsWordAt(end + 1) && end - stop < longest)
        {
            var segment = end + 1;
            var behind = segment;
            while (behind - segment < longest && (IsWordAt(behind) || (text[behind < text.Length ? behind : 0] == '-' && behind < text.Length))) behind++;
            if (!char.IsLower(text[segment])) return false;
            end = behind;
        }

        var last = text[stop..end].LastIndexOf('.') + stop + 1;
        if (end == stop || !Domains.Contains(text[last..end])) return false;
        if (At(end) == '/') end = EndOfUrl(end);
        return true;
    }
}
