using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Justice.Quarters;

/// <summary>A quarter or a year of justice was told: what it says may leave the room.</summary>
/// <param name="Sheet">What is told.</param>
/// <param name="On">The day.</param>
/// <param name="Turn">How many times it has been told now: more than once where it is corrected.</param>
public sealed record QuarterTold(Sheet Sheet, DateOnly On, int Turn = 1);

/// <summary>A quarter or a year that is over, and the day on which the prosecutor signed it last, if they did.</summary>
public sealed record QuarterLine(string Period, DateOnly? ToldOn, int Turn = 0);

/// <summary>One turn of a quarter: what it told, why, and the numbers that it was made of.</summary>
public sealed record QuarterTurn
{
    public int Turn { get; init; }

    public DateOnly ToldOn { get; init; }

    /// <summary>Why it was told again; empty for the first time.</summary>
    public string Reason { get; init; } = "";

    public string Sheet { get; init; } = "";

    /// <summary>The numbers; empty where the quarter was told before they were kept.</summary>
    public string Figures { get; init; } = "";

    /// <summary>What left.</summary>
    public Sheet Told => JsonSerializer.Deserialize<Sheet>(Sheet)!;

    /// <summary>What was counted then.</summary>
    public IReadOnlyList<QuarterFigure>? Counted => Figures.Length == 0 ? null : JsonSerializer.Deserialize<List<QuarterFigure>>(Figures);
}
