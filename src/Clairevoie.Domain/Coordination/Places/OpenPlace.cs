namespace Clairevoie.Domain;

/// <summary>A place was opened at the table.</summary>
public sealed record PlaceOpened(PlaceKind Kind, string Name, GeoPoint At, string Territory);

/// <summary>Somebody opens a place; every field may be wrong.</summary>
public sealed record OpenPlace(string? Kind, string? Name, GeoPoint? At)
{
    /// <summary>The kinds that this role opens: whoever has premises opens those, and nothing in the street.</summary>
    public static IReadOnlyList<PlaceKind> KindsFor(Role role) =>
        role is Role.Landlord or Role.Employer ? [PlaceKind.Site] : Enum.GetValues<PlaceKind>();

    /// <summary>The place that follows, or every reason why none does.</summary>
    /// <param name="by">Who opens it.</param>
    /// <param name="territory">The territory in which it lies; nothing outside the city.</param>
    /// <param name="isProtected">Whether a protected perimeter touches it.</param>
    public Decision<PlaceOpened> Decide(Viewer by, string? territory, bool isProtected)
    {
        ArgumentNullException.ThrowIfNull(by);
        List<Refusal> refusals = [];
        var kind = Written.Word<PlaceKind>(Kind);
        if (kind is null || !KindsFor(by.Role).Contains(kind.Value))
            refusals.Add(new("kind-unknown", nameof(Kind)));
        var name = Written.Words(Name, nameof(Name), 120, refusals);
        if (name.Length == 0 && refusals.All(why => why.Field != nameof(Name)))
            refusals.Add(new("name-missing", nameof(Name)));
        if (At is null)
            refusals.Add(new("where-missing", "where"));
        else if (territory is null)
            refusals.Add(new("where-outside", "where"));
        else if (kind == PlaceKind.Scene && isProtected)
            refusals.Add(new("where-protected", "where"));
        return refusals.Count > 0 ? refusals : new PlaceOpened(kind!.Value, name, At!.Value, territory!);
    }
}
