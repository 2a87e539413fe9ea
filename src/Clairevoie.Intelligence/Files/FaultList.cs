using System.Globalization;
using System.Resources;
using System.Text;
using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Files;

/// <summary>What came of a file as people read it, in their language: sentences, and a list by line and column that can be taken home.</summary>
public static class FaultList
{
    private static readonly ResourceManager Words = new(typeof(FileWords));

    /// <summary>One fault as a sentence.</summary>
    public static string Sentence(RowFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var why = Why(fault);
        return fault.Line == 0 ? why : fault.Column.Length == 0 ? Say("fault.line", fault.Line, why) : Say("fault.cell", fault.Line, fault.Column, why);
    }

    /// <summary>Faults as sentences: words that are not understood once for each column, with how many lines have one; then every other fault.</summary>
    public static IEnumerable<string> Sentences(IReadOnlyCollection<RowFault> faults) =>
    [
        .. faults.Where(IsWord).GroupBy(fault => (fault.Column, Why: Why(fault)))
            .Select(same => Say("fault.word", same.Key.Column, same.Key.Why, same.Count(), same.First().Line)),
        .. faults.Where(fault => !IsWord(fault)).Select(Sentence),
    ];

    private static bool IsWord(RowFault fault) => fault.Why.Code == "word-unknown";

    /// <summary>The reason of a fault.</summary>
    public static string Why(RowFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Say($"refusal.{fault.Why.Code}", [.. fault.Why.Facts]);
    }

    /// <summary>Faults as data.</summary>
    public static IEnumerable<object> Lines(IEnumerable<RowFault> faults) =>
        faults.Select(fault => new { fault.Line, fault.Column, fault.Why.Code, Words = Why(fault) });

    /// <summary>Every fault and every row left out, as a CSV file that spreadsheets open.</summary>
    public static string Csv(FileTaken taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var file = new StringBuilder("\uFEFF").Append(Say("csv.line")).Append(';').Append(Say("csv.column")).Append(';').Append(Say("csv.why")).Append(';').Append(Say("csv.what")).Append("\r\n");
        foreach (var (fault, what) in taken.Faults.Select(fault => (fault, "csv.refused")).Concat(taken.LeftOut.Select(fault => (fault, "csv.left.out"))))
            file.Append(CultureInfo.InvariantCulture, $"{fault.Line};{Cell(fault.Column)};{Cell(Why(fault))};{Say(what)}\r\n");
        return file.ToString();
    }

    /// <summary>What was or would be done, in one line.</summary>
    public static string Summary(FileTaken taken, bool dry)
    {
        ArgumentNullException.ThrowIfNull(taken);
        return taken.Before ? Say("summary.before") : Say(dry ? "summary.dry" : "summary", taken.Read, taken.Meant, taken.Added, taken.Known, taken.LeftOut.Count);
    }

    /// <summary>That nothing was kept, and how many faults stand in the way.</summary>
    public static string Refused(FileTaken taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        return Say("summary.refused", taken.Faults.Count);
    }

    /// <summary>How far the reading is.</summary>
    public static string Progress(long rows) => Say("progress", rows);

    // A cell that begins like a formula would be one in a spreadsheet.
    private static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Say(string key, params object[] facts) => string.Format(
        CultureInfo.CurrentCulture, Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), facts);
}
