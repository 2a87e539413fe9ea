namespace Clairevoie.Domain;

/// <summary>An area around a publicly listed care place in which nothing is counted or drawn.</summary>
/// <param name="Id">The same from the day it is drawn to the day it is closed.</param>
/// <param name="Area">Its outline, as the text of a GeoJSON polygon in degrees.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The first day on which it no longer holds; absent while no end is set.</param>
public sealed record Perimeter(Guid Id, string Area, DateOnly From, DateOnly? Until)
{
    /// <summary>Whether it holds on this day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day < Until);

    /// <summary>Whether it holds on any day from the first, up to the last, which is not included.</summary>
    public bool HoldsWithin(DateOnly first, DateOnly until) => From < until && (Until is null || first < Until);
}
