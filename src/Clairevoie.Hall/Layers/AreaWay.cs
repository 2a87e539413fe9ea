using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Where;

namespace Clairevoie.Hall.Layers;

/// <summary>What a room does with an area that somebody drew on the shared map, as cells of the grid.</summary>
/// <param name="Subject">What its page shows.</param>
/// <param name="AtLeast">The least sight that the page needs.</param>
/// <param name="Words">Where its words are.</param>
/// <param name="Key">The words of the link.</param>
/// <param name="Address">The page, for the cells of the area and those of the area with which it is compared.</param>
public sealed record AreaWay(Subject Subject, Sight AtLeast, Type Words, string Key, Func<IReadOnlyList<GridCell>, IReadOnlyList<GridCell>, string> Address)
{
    /// <summary>Whether the way leads somewhere for whoever looks.</summary>
    public bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Role != Role.Public && new ShowsAttribute(Subject, AtLeast).Admits(viewer.Role);
    }
}
