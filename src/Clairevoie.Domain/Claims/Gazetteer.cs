using System.Collections.Frozen;

namespace Clairevoie.Domain.Claims;

/// <summary>What we know of territories: their codes, the names that mean them, and what lies within what.</summary>
public sealed class Gazetteer(IReadOnlyCollection<GazetteerEntry> entries)
{
    /// <summary>Knows no place: codes are compared as they are written.</summary>
    public static Gazetteer Empty { get; } = new([]);

    private readonly FrozenDictionary<string, string> codes = entries
        .SelectMany(entry => entry.Names.Append(entry.Code).Select(name => KeyValuePair.Create(Wording.Key(name), Wording.Key(entry.Code))))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary();

    private readonly FrozenDictionary<string, string> written = entries.ToFrozenDictionary(entry => Wording.Key(entry.Code), entry => entry.Code);

    private readonly FrozenDictionary<string, string> names = entries
        .Where(entry => entry.Names.Count > 0)
        .ToFrozenDictionary(entry => Wording.Key(entry.Code), entry => entry.Names[0]);

    private readonly FrozenDictionary<string, FrozenSet<string>> holders = Holders(entries);

    private readonly FrozenSet<(string, string)> ground = entries
        .Where(entry => entry.SameGroundAs.Length > 0)
        .SelectMany(entry => new[] { (Wording.Key(entry.Code), Wording.Key(entry.SameGroundAs)), (Wording.Key(entry.SameGroundAs), Wording.Key(entry.Code)) })
        .ToFrozenSet();

    /// <summary>The code that a code or a name means, or nothing when we do not know it.</summary>
    public string? CodeOf(string text) => codes.TryGetValue(Wording.Key(text), out var key) ? written[key] : null;

    /// <summary>What people call the place of a code, or nothing when we do not know it.</summary>
    public string? NameOf(string code) => names.GetValueOrDefault(Wording.Key(code.Split('@')[0]));

    public TerritoryRelation Relate(ClaimTerritory a, ClaimTerritory b)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return TerritoryRelation.Unknown;
        }

        if (a.Key == b.Key)
        {
            return a.Year != b.Year && a.Year.Length > 0 && b.Year.Length > 0 ? TerritoryRelation.OtherYear : TerritoryRelation.Same;
        }

        return RelateCodes(codes.GetValueOrDefault(a.Key, a.Key), codes.GetValueOrDefault(b.Key, b.Key));
    }

    private TerritoryRelation RelateCodes(string a, string b) =>
        a == b ? TerritoryRelation.Same
        : ground.Contains((a, b)) ? TerritoryRelation.SameGround
        : Holds(a, b) || Holds(b, a) ? TerritoryRelation.Nested
        : Level(a) == Level(b) ? TerritoryRelation.Apart
        : TerritoryRelation.OtherLevel;

    private bool Holds(string outer, string inner) =>
        outer == "fra" ? IsCode(inner) : IsHeldAround(outer, inner) || Departement(inner) is { } held && (outer == held || IsHeldAround(outer, held));

    private bool IsHeldAround(string outer, string inner) => holders.TryGetValue(inner, out var around) && around.Contains(outer);

    /// <summary>The département that the INSEE code of a smaller place begins with; overseas it has three digits.</summary>
    private static string? Departement(string key) =>
        key.Length < 9 || key[..4] is not ("com-" or "arm-" or "qua-" or "iri-") ? null
        : key.AsSpan(4).StartsWith("97") || key.AsSpan(4).StartsWith("98") ? $"dep-{key[4..7]}"
        : $"dep-{key[4..6]}";

    private static bool IsCode(string key) => key.Length > 4 && key[3] == '-';

    private static string Level(string key) => IsCode(key) ? key[..3] : key == "fra" ? key : "";

    private static FrozenDictionary<string, FrozenSet<string>> Holders(IReadOnlyCollection<GazetteerEntry> entries)
    {
        var within = entries.ToDictionary(entry => Wording.Key(entry.Code), entry => entry.Within.Select(Wording.Key).ToArray());
        return within.Keys.ToFrozenDictionary(code => code, code => Around(code, within).ToFrozenSet());
    }

    private static HashSet<string> Around(string code, Dictionary<string, string[]> within)
    {
        var around = new HashSet<string>();
        var next = new Queue<string>(within[code]);
        while (next.TryDequeue(out var holder))
        {
            if (around.Add(holder) && within.TryGetValue(holder, out var further))
            {
                Array.ForEach(further, next.Enqueue);
            }
        }

        return around;
    }
}
