using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>
/// Seizures and confiscations, as amounts by state and kind. Three tables that are never added together: what a quarter brought at its
/// estimated value, what it brought in effect, and what is held on its last day.
/// </summary>
public static class AssetAmounts
{
    /// <summary>What the assets are; the last also takes what was not told apart.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["cash", "accounts", "vehicles", "property", "crypto", "other"];

    /// <summary>The tables of estimated values, one for each state.</summary>
    public static IReadOnlyList<string> Gross { get; } = ["seized", "returned", "confiscated", "sold", "allotted"];

    /// <summary>The tables of effective amounts, one for each state.</summary>
    public static IReadOnlyList<string> Effective { get; } = [.. Gross.Select(state => $"effective_{state}")];

    /// <summary>The tables of what is held: seized and not yet decided, confiscated and not yet sold, in use by a service.</summary>
    public static IReadOnlyList<string> Held { get; } = ["held_seized", "held_confiscated", "held_allotted"];

    /// <summary>All the tables.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. Gross, .. Effective, .. Held];

    /// <summary>The numbers of some tables, kind by kind.</summary>
    public static IReadOnlyList<Measure> Measures(IReadOnlyList<string> tables) =>
        [.. from table in tables from kind in Kinds select new Measure(Key(table, kind), MeasureKind.Euros) { IsStock = Held.Contains(table) }];

    /// <summary>The key of one number.</summary>
    public static string Key(string table, string kind) => $"{table}_{kind}";

    /// <summary>The table and the kind of a number; nothing when it is no amount of assets.</summary>
    public static (string Table, string Kind)? Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Key.LastIndexOf('_') is > 0 and var at && Tables.Contains(measure.Key[..at]) ? (measure.Key[..at], measure.Key[(at + 1)..]) : null;
    }
}
