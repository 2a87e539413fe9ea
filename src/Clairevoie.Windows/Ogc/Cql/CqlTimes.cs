using System.Collections.Frozen;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>How two stretches of time may stand to each other, under the names of CQL2.</summary>
internal static class CqlTimes
{
    public static readonly FrozenDictionary<string, Func<Moment, Moment, bool>> Relations = new Dictionary<string, Func<Moment, Moment, bool>>
    {
        ["T_AFTER"] = (a, b) => a.From > b.Until,
        ["T_BEFORE"] = (a, b) => a.Until < b.From,
        ["T_CONTAINS"] = (a, b) => a.From < b.From && a.Until > b.Until,
        ["T_DISJOINT"] = (a, b) => a.From > b.Until || a.Until < b.From,
        ["T_DURING"] = (a, b) => a.From > b.From && a.Until < b.Until,
        ["T_EQUALS"] = (a, b) => a == b,
        ["T_FINISHEDBY"] = (a, b) => a.From < b.From && a.Until == b.Until,
        ["T_FINISHES"] = (a, b) => a.From > b.From && a.Until == b.Until,
        ["T_INTERSECTS"] = (a, b) => a.From <= b.Until && a.Until >= b.From,
        ["T_MEETS"] = (a, b) => a.Until == b.From,
        ["T_METBY"] = (a, b) => a.From == b.Until,
        ["T_OVERLAPPEDBY"] = (a, b) => a.From > b.From && a.From < b.Until && a.Until > b.Until,
        ["T_OVERLAPS"] = (a, b) => a.From < b.From && a.Until > b.From && a.Until < b.Until,
        ["T_STARTEDBY"] = (a, b) => a.From == b.From && a.Until > b.Until,
        ["T_STARTS"] = (a, b) => a.From == b.From && a.Until < b.Until,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
