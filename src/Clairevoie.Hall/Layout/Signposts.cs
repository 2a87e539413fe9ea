using Clairevoie.Domain;

namespace Clairevoie.Hall.Layout;

/// <summary>Ways that the navigation shows together: one alone when it has no name, several behind a name.</summary>
/// <param name="Name">The key of its name in <see cref="LayoutWords"/>.</param>
/// <param name="Ways">Its ways, at least one.</param>
public sealed record Shelf(string? Name, IReadOnlyList<Signpost> Ways);

/// <summary>The ways that start in the Hall, in the order of the navigation; those of the rooms follow.</summary>
public static class Signposts
{
    /// <summary>So many ways are read at a glance; more of them are put on shelves.</summary>
    private const int AtAGlance = 9;

    public static IReadOnlyList<Signpost> OfHall { get; } =
    [
        new("/aujourdhui", typeof(LayoutWords), "nav.today", Subject.Desk),
        new("/signaler", typeof(LayoutWords), "nav.report"),
        new("/suivre", typeof(LayoutWords), "nav.follow"),
    ];

    /// <summary>Puts many ways on one shelf for each room and one for what is open to all; a shelf of one or two is not worth its name.</summary>
    public static IReadOnlyList<Shelf> Shelved(IReadOnlyList<Signpost> ways)
    {
        ArgumentNullException.ThrowIfNull(ways);
        return ways.Count <= AtAGlance
            ? [.. ways.Select(Alone)]
            : [.. ways.GroupBy(Name).OrderBy(shelf => shelf.Key is not null).SelectMany(shelf => shelf.Key is null || shelf.Count() < 3 ? shelf.Select(Alone) : [new Shelf(shelf.Key, [.. shelf])])];
    }

    private static Shelf Alone(Signpost way) => new(null, [way]);

    private static string? Name(Signpost way) => way switch
    {
        { Address: "/carte" } => null,
        { Subject: null } => "nav.of.everybody",
        { Subject: { } subject } when subject.Room() is Room.Hall => null,
        { Subject: { } subject } => $"nav.of.{subject.Room()}",
    };
}
