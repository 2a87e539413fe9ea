using Clairevoie.Hall.City;

namespace Clairevoie.HouseTests.Look;

/// <summary>A fictional city with a colour that nobody could read as it is, and its style guide open.</summary>
public sealed class ColouredTown : Town
{
    public const string Colour = "#ffe600";

    protected override HouseOptions Options
    {
        get
        {
            CityFile.Write(Var, new CitySettings { Name = "Port-Lointain", Fictional = true, Colour = Colour, StyleGuide = true });
            return base.Options;
        }
    }
}
