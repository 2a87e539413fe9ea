using System.Globalization;

namespace Clairevoie.Towns.Fiction;

/// <summary>One line of the fictional problems: on which day, counted from the last one, who does what.</summary>
internal sealed record ProblemLine(string Problem, string Place, int Day, string Role, string Agency, string Verb)
{
    public string First { get; private init; } = "";

    public string Second { get; private init; } = "";

    public string Until { get; private init; } = "";

    public string Words { get; private init; } = "";

    /// <summary>The day on which something is due, as a date field writes it; nothing where none is said.</summary>
    public string? Due(DateOnly last) =>
        int.TryParse(Until, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) ? last.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>All of them, in the order in which they happen.</summary>
    public static IReadOnlyList<ProblemLine> All()
    {
        using var stream = typeof(ProblemLine).Assembly.GetManifestResourceStream("town/problems.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Read)];
    }

    private static ProblemLine Read(string line)
    {
        var cells = line.TrimEnd('\r').Split(';');
        return new(cells[0], cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3], cells[4], cells[5])
        {
            First = cells[6], Second = cells[7], Until = cells[8], Words = cells[9],
        };
    }
}
