using Clairevoie.Hall.City;

namespace Clairevoie.HouseTests.Look;

/// <summary>A fictional city with a logo of its own, a colour that nobody could read as it is, and its style guide open.</summary>
public sealed class ColouredTown : Town
{
    public const string Colour = "#ffe600";

    protected override HouseOptions Options
    {
        get
        {
            File.WriteAllText(Path.Combine(Var, "blason.svg"), "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><circle cx='4' cy='4' r='4'/></svg>");
            CityFile.Write(Var, new CitySettings { Name = "Port-Lointain", Fictional = true, Colour = Colour, Logo = "blason.svg", StyleGuide = true });
            return base.Options;
        }
    }
}
