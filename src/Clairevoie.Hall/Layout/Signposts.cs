using Clairevoie.Domain;

namespace Clairevoie.Hall.Layout;

/// <summary>The ways that start in the Hall, in the order of the navigation; those of the rooms follow.</summary>
public static class Signposts
{
    public static IReadOnlyList<Signpost> OfHall { get; } =
    [
        new("/aujourdhui", typeof(LayoutWords), "nav.today", Subject.Desk),
        new("/signaler", typeof(LayoutWords), "nav.report"),
        new("/suivre", typeof(LayoutWords), "nav.follow"),
    ];
}
