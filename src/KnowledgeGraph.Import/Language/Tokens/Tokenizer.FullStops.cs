using System.Collections.Frozen;

namespace KnowledgeGraph.Import.Language.Tokens;

/// <content>Full stops behind words: initials, acronyms, abbreviations, or the end of a sentence.</content>
internal ref partial struct Tokenizer
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters =
        WordLists.Set(typeof(Tokenizer), "words.txt", "starter", StringComparer.Ordinal);

    /// <summary>Emits the word before the full stop at <paramref name="stop"/>, with or without it.</summary>
    private int FullStop(int start, int stop)
    {
        if (At(stop + 1) == '.') return Contraction(start, stop);
        if (IsLetterAt(stop + 1))
        {
            var acronym = EndOfAcronym(start, stop);
            if (acronym > stop + 1) return Acronym(start, acronym);
            if (TryDomain(stop, out var end)) return Emit(start, end);
            if (stop - start == 1 && char.IsUpper(text[start])) return Emit(start, stop + 1);
            return KeepsStop(start, stop) ? Emit(start, stop + 1) : Contraction(start, stop);
        }

        var keeps = stop - start > 1 ? KeepsStop(start, stop) : char.IsUpper(text[start]) ? IsInitial(start, stop) : KeepsStop(start, stop) || IsVitalDate(start, stop);
        return keeps ? Emit(start, stop + 1) : Contraction(start, stop);
    }

    /// <summary>
    /// End of "U.S.", "J.R.R.", "a.m.", "Ph.D.": segments of one letter (or "Ph", "Sc", "Pharm") each with a full stop, the last of which may lack.
    /// Returns <paramref name="stop"/> + 1 where there is no second segment.
    /// </summary>
    private readonly int EndOfAcronym(int start, int stop)
    {
        if (stop - start > 1 && text[start..stop] is not ("Ph" or "Sc" or "Ed" or "St" or "Th" or "Psy" or "Pharm")) return stop + 1;
        var end = stop + 1;
        while (IsLetterAt(end))
        {
            var length = 1;
            while (length < 4 && IsLetterAt(end + length)) length++;
            if (length == 1 && At(end + 1) == '.') end += 2;
            else if (length == 1 && !IsWordAt(end + 1)) return end + 1;
            else if (length <= 3 && At(end + length) == '.' && char.IsLower(At(end + length - 1)) && char.IsUpper(At(end))) end += length + 1;
            else if (length == 4 && text.Slice(end, 4) is "Phil" && At(end + 4) == '.') end += 5;
            else break;
        }

        return end;
    }

    private int Acronym(int start, int end)
    {
        // "U.S.-led" goes on behind a hyphen, "U.S.'s" behind an apostrophe; both are cut there by the next round.
        if (CharClasses.IsApostrophe(At(end)) && TryClitic(start, end, out var after)) return after;
        return Emit(start, end);
    }

    /// <summary>A single capital is an initial where a name goes on behind it; at "vitamin D." and "I." the sentence ends.</summary>
    private readonly bool IsInitial(int start, int stop)
    {
        if (text[start] == 'I' && !PreviousIsCapitalised(start)) return false;
        var next = stop + 1;
        while (next < text.Length && next - stop <= 3 && text[next] is ' ' or '\u00A0') next++;
        if (At(next) is ',' or ';' or ':' or ')' or '&' or '-') return true;
        if (!IsLetterAt(next) || !char.IsUpper(text[next])) return false;
        var end = next;
        while (end - next < 16 && IsLetterAt(end)) end++;
        if (end - next == 1 && At(end) == '.') return true;
        return !Starters.Contains(text[next..end]) && (PreviousIsCapitalised(start) || count == 0 || !PreviousNamesLetters());
    }

    /// <summary>"(b. March 1951; m. 1977)": born, married, died.</summary>
    private readonly bool IsVitalDate(int start, int stop) =>
        text[start] is 'b' or 'd' or 'm'
        && count > 0
        && text[buffer[count - 1].Start] is '(' or ';' or ','
        && (IsDigitAt(stop + 2) || char.IsUpper(At(stop + 2)));

    private readonly bool PreviousIsCapitalised(int start) =>
        count > 0 && char.IsUpper(text[buffer[count - 1].Start]) && start - buffer[count - 1].End <= 1;

    /// <summary>"vitamin D", "group B", "type A", "hepatitis C": a letter that is no initial.</summary>
    private readonly bool PreviousNamesLetters()
    {
        var previous = text[buffer[count - 1].Start..buffer[count - 1].End];
        return previous is "vitamin" or "hepatitis" or "type" or "group" or "grade" or "class" or "phase" or "plan" or "option" or "figure"
            or "table" or "appendix" or "influenza" or "protein" or "strain" or "factor" or "part" or "vitamins" or "-" or "and" or "or";
    }

    /// <summary>"people with MS. The": in capitals, what looks like a title may be another abbreviation and the end of its sentence.</summary>
    private readonly bool StarterFollows(int stop)
    {
        var next = stop + 1;
        while (next - stop <= 2 && At(next) is ' ' or '\u00A0') next++;
        var end = next;
        while (end - next < 16 && IsLetterAt(end)) end++;
        return end > next && Starters.Contains(text[next..end]);
    }

    private readonly bool KeepsStop(int start, int stop) => Abbreviations.KindOf(text[start..stop]) switch
    {
        AbbreviationKind.None => false,
        AbbreviationKind.Always when char.IsUpper(text[stop - 1]) => !StarterFollows(stop),
        AbbreviationKind.Number => IsDigitAt(stop + 1) || (IsSpaceAt(stop + 1) && IsDigitAt(stop + 2)),
        AbbreviationKind.State => count > 0 && text[buffer[count - 1].Start] == ',' && char.IsUpper(text[start]),
        AbbreviationKind.Date => char.IsUpper(text[start]) && !(At(stop + 1) is '\n' or '\r'),
        _ => true,
    };
}
