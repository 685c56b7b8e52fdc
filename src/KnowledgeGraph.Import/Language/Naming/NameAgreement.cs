using System.Runtime.InteropServices;
using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Import.Language.Naming;

/// <summary>
/// Makes the names of a document agree: what is called by one form is mostly one thing throughout (one sense per discourse, Gale, Church and
/// Yarowsky 1992). Every occurrence votes for its kind with its confidence; names take the kind their form is mostly given, and where a form is a name often
/// enough, those of its occurrences that were passed over are names too. Scratch space, belongs to one thread at a time.
/// </summary>
internal sealed class NameAgreement
{
    /// <summary>Votes, in hundredths of an occurrence, that a form needs before occurrences passed over are names.</summary>
    private const int Enough = 90;

    /// <summary>The same for each occurrence passed over: half as much certainty as there are doubts.</summary>
    private const int EnoughForEach = 50;

    /// <summary>Words of the longest occurrences looked for, so that the time taken stays linear whatever the text.</summary>
    private const int Longest = 16;

    private static readonly Comparison<NameSpan> InTextOrder = (a, b) => a.Tokens.First.CompareTo(b.Tokens.First);

    private readonly Dictionary<ulong, Votes> _forms = [];
    private readonly Dictionary<ulong, int> _longest = [];
    private readonly List<(TokenRange Tokens, ulong Form)> _passedOver = [];
    private bool[] _taken = [];

    /// <summary>Changes the kinds of names and adds names, in text order.</summary>
    /// <param name="words">The words of the document.</param>
    /// <param name="sentences">Its sentences; names do not cross their ends.</param>
    /// <param name="names">The names found, in text order, over the same words.</param>
    public void Settle(ReadOnlySpan<WordFacts> words, ReadOnlySpan<TokenRange> sentences, List<NameSpan> names)
    {
        if (names.Count == 0) return;
        Count(words, names);
        Agree(words, CollectionsMarshal.AsSpan(names));
        foreach (var sentence in sentences) FindPassedOver(words, sentence);
        Add(names);
    }

    private void Count(ReadOnlySpan<WordFacts> words, List<NameSpan> names)
    {
        _forms.Clear();
        _longest.Clear();
        _passedOver.Clear();
        if (_taken.Length < words.Length) _taken = new bool[words.Length * 2];
        _taken.AsSpan(0, words.Length).Clear();
        foreach (var name in names)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_forms, FormOf(words, name.Tokens), out _).Add(name.Kind, Hundredths(name.Confidence));
            ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, words[name.Tokens.First].Form, out _);
            longest = Math.Max(longest, Math.Min(name.Tokens.Count, Longest));
            _taken.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(true);
        }
    }

    private void Agree(ReadOnlySpan<WordFacts> words, Span<NameSpan> names)
    {
        foreach (ref var name in names) name = name with { Kind = _forms[FormOf(words, name.Tokens)].Favoured };
    }

    /// <summary>Occurrences of the forms, the longest from the left, that are no names yet.</summary>
    private void FindPassedOver(ReadOnlySpan<WordFacts> words, TokenRange sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (_taken[at] || (words[at].Traits & (WordTraits.Capital | WordTraits.AllCapitals)) == 0 || !_longest.TryGetValue(words[at].Form, out var longest)) continue;
            var found = (Tokens: new TokenRange(at, at), Form: 0UL);
            var form = 0UL;
            for (var last = at; last < Math.Min(at + longest, sentence.End) && !_taken[last]; last++)
            {
                form = Extend(form, words[last]);
                if (_forms.ContainsKey(form)) found = (new TokenRange(at, last + 1), form);
            }

            if (found.Tokens.Count == 0) continue;
            CollectionsMarshal.GetValueRefOrAddDefault(_forms, found.Form, out _).PassedOver++;
            _passedOver.Add(found);
            at = found.Tokens.End - 1;
        }
    }

    private void Add(List<NameSpan> names)
    {
        var before = names.Count;
        foreach (var (tokens, form) in _passedOver)
        {
            var votes = _forms[form];
            var favoured = votes.Favoured;
            if (votes.For(favoured) < Math.Max(Enough, EnoughForEach * votes.PassedOver)) continue;
            names.Add(new NameSpan(tokens, favoured, MathF.Round((float)votes.For(favoured) / (votes.Named + votes.PassedOver)) / 100f));
        }

        if (names.Count > before) names.Sort(InTextOrder);
    }

    private static int Hundredths(float confidence) => (int)MathF.Round(confidence * 100f);

    private static ulong FormOf(ReadOnlySpan<WordFacts> words, TokenRange tokens)
    {
        var form = 0UL;
        foreach (ref readonly var word in words[tokens.First..tokens.End]) form = Extend(form, word);
        return form;
    }

    private static ulong Extend(ulong form, in WordFacts word) => (form + word.Form) * 0x9E3779B97F4A7C15;

    /// <summary>How the occurrences of a form were read.</summary>
    private struct Votes
    {
        private int _person, _organisation, _place, _journal, _other;

        /// <summary>Occurrences that are no names.</summary>
        public int PassedOver;

        /// <summary>Occurrences that are names.</summary>
        public int Named { get; private set; }

        /// <summary>The kind with most votes; of several the first.</summary>
        public readonly NameKind Favoured
        {
            get
            {
                var best = NameKind.Person;
                for (var kind = NameKind.Organisation; kind <= NameKind.Other; kind++) if (For(kind) > For(best)) best = kind;
                return best;
            }
        }

        /// <summary>Votes for a kind, in hundredths of an occurrence.</summary>
        public readonly int For(NameKind kind) => kind switch
        {
            NameKind.Person => _person,
            NameKind.Organisation => _organisation,
            NameKind.Place => _place,
            NameKind.Journal => _journal,
            _ => _other,
        };

        public void Add(NameKind kind, int hundredths)
        {
            Named++;
            switch (kind)
            {
                case NameKind.Person: _person += hundredths; break;
                case NameKind.Organisation: _organisation += hundredths; break;
                case NameKind.Place: _place += hundredths; break;
                case NameKind.Journal: _journal += hundredths; break;
                default: _other += hundredths; break;
            }
        }
    }
}
