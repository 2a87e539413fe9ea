namespace Clairevoie.Hall.Reports;

/// <summary>What a city chooses about reports, in its settings file.</summary>
public sealed record ReportSettings
{
    /// <summary>Hours before a reporter may read what was written. None only where one tries the house.</summary>
    public int AnswerAfterHours { get; init; } = 48;

    /// <summary>How much comes in before the door says "later".</summary>
    public FloodLimits Floods { get; init; } = new();

    /// <summary>The same hours as a span.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TimeSpan AnswerDelay => TimeSpan.FromHours(AnswerAfterHours);
}
