using Clairevoie.Domain.Claims;

namespace Clairevoie.Domain;

/// <summary>How many persons a scene held, as it leaves the table: who counted, how, on which day and at what hour; which scene only by a mark, and where only by its arrondissement.</summary>
/// <param name="Id">The identifier of the count.</param>
/// <param name="Mark">Tells two scenes of one arrondissement apart, and says nothing of where either is.</param>
/// <param name="Territory">The arrondissement, or the commune where there is none.</param>
/// <param name="Counted">What was counted.</param>
/// <param name="Body">Who counted.</param>
public sealed record SceneSize(Guid Id, string Mark, string Territory, SceneCounted Counted, string Body)
{
    /// <summary>What stands before every identifier of such a claim.</summary>
    public const string Prefix = "SCN-";

    private const int MarkLength = 4;

    /// <summary>The identifier under which it is published.</summary>
    public string NameAsClaim() => Prefix + Id.ToString("D");

    /// <summary>Whether a count may leave: its month is over, and it is not small.</summary>
    public static bool MayLeave(SceneCounted counted, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return !Small.Is(counted.Persons) && counted.On < new DateOnly(today.Year, today.Month, 1);
    }

    /// <summary>The mark of a scene.</summary>
    public static string MarkOf(Guid place) => place.ToString("N")[..MarkLength];

    /// <summary>Whether it is what the passage carries.</summary>
    public bool Holds() => Id != Guid.Empty && Mark.Length == MarkLength && Mark.All(char.IsAsciiHexDigitLower) && Body.Length is > 0 and <= 40
        && (Territory.StartsWith("ARM-", StringComparison.Ordinal) || Territory.StartsWith("COM-", StringComparison.Ordinal))
        && Counted is { Hour: >= 0 and <= 23, Persons: >= 0 and <= CountScene.MostPersons } && !Small.Is(Counted.Persons)
        && Enum.IsDefined(Counted.Method) && Enum.IsDefined(Counted.Bound);

    /// <summary>The figure that everybody may read.</summary>
    public Claim ToClaim() => Counted.ToClaim(NameAsClaim(), Mark, Body) with
    {
        Definition = new(Counted.Says($"la scène {Mark} de ce territoire"), "1"),
        Territory = new(Territory, Basis.Stated),
        Origin = new(Body, "", "Comptage d’une scène, par la table de coordination", ""),
    };
}
