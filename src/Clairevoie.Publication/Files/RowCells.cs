using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Files;

/// <summary>The cells of one row, read one by one; what is wrong is noted with its line and column.</summary>
internal sealed class RowCells(TableRow row, string prefix, Strictness strictness)
{
    private static readonly HashSet<string> Unsaid = ["not stated", "non precise", "unknown", "inconnu", "n/a", "null", "none", "-", "?"];

    private readonly List<FileFault> faults = [];

    public IReadOnlyList<FileFault> Faults => faults;

    public bool IsStrict => strictness == Strictness.Register;

    public string Text(string column, int longest, bool required = false)
    {
        var text = row[prefix + column].Trim();
        if (text.Length > longest)
        {
            Fault(column, "too-long", longest);
        }
        else if (text.Any(IsHidden))
        {
            Fault(column, "hidden-character");
        }
        else if (required && IsStrict && text.Length == 0)
        {
            Fault(column, "missing");
        }

        return text;
    }

    public decimal? Number(string column)
    {
        var text = Said(column, 60);
        if (text.Length == 0)
        {
            return null;
        }

        var (number, fault) = NumberText.Read(text);
        if (fault is not null)
        {
            Fault(column, fault, text);
        }

        return number;
    }

    /// <summary>A text that may be missing: where rows are only compared, "not stated" written out is missing too.</summary>
    public string Said(string column, int longest)
    {
        var text = Text(column, longest);
        return !IsStrict && Unsaid.Contains(Wording.Key(text)) ? "" : text;
    }

    public PartialDate? Date(string column)
    {
        var text = Said(column, 60);
        if (text.Length == 0)
        {
            return null;
        }

        if (PartialDate.TryRead(text, out var date))
        {
            return date;
        }

        Fault(column, "not-a-date", text);
        return null;
    }

    /// <summary>A word of a closed column; <paramref name="otherwise"/> stands for an empty cell of a row that is only compared.</summary>
    public T Word<T>(string column, T? otherwise = null) where T : struct, Enum
    {
        var text = Text(column, 60);
        if (text.Length == 0 && !IsStrict && otherwise is { } word)
        {
            return word;
        }

        if (!ClosedWords.TryRead<T>(text, out var read))
        {
            Fault(column, "not-a-word", text, string.Join(", ", ClosedWords.Of<T>()));
        }

        return read;
    }

    public void Fault(string column, string code, params IReadOnlyList<object> with) => faults.Add(new FileFault(row.Line, prefix + column, code, with));

    /// <summary>The faults in the order of the columns, as somebody who corrects them meets them.</summary>
    public IReadOnlyList<FileFault> InOrder() =>
        [.. faults.OrderBy(fault => ClaimColumns.All.Index().FirstOrDefault(column => prefix + column.Item == fault.Column).Index)];

    private static bool IsHidden(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
