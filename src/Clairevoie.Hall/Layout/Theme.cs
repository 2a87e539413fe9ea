using Clairevoie.Hall.City;

namespace Clairevoie.Hall.Layout;

/// <summary>A city's colour, made readable: darkened on light paper and lightened on dark paper until words stand out from it.</summary>
public sealed record Theme(Colour OnLight, Colour OnDark)
{
    /// <summary>The papers of <c>tokens.css</c>, the least favourable of each theme.</summary>
    public static readonly Colour LightPaper = new(0xe9, 0xef, 0xeb), DarkPaper = new(0x22, 0x2d, 0x29);

    private const double Readable = 4.6;

    /// <summary>The theme of a city; nothing when it has no colour, or none that can be read.</summary>
    public static Theme? Of(CitySettings city) =>
        Colour.Read(city.Colour) is { } colour
            ? new(Until(colour, default, LightPaper), Until(colour, Colour.White, DarkPaper))
            : null;

    /// <summary>Changes when the colours do, so that browsers fetch the new sheet.</summary>
    public string Version => $"{OnLight}{OnDark}".Replace("#", "", StringComparison.Ordinal);

    public string Sheet => $$"""
        :root { --accent: {{OnLight}}; --on-accent: {{Legible(OnLight)}}; }
        @media (prefers-color-scheme: dark) { :root { --accent: {{OnDark}}; --on-accent: {{Legible(OnDark)}}; } }

        """;

    private static Colour Until(Colour colour, Colour end, Colour paper) =>
        Enumerable.Range(0, 51).Select(step => colour.Towards(end, step / 50.0)).First(tried => tried.ContrastWith(paper) >= Readable);

    private static Colour Legible(Colour ground) =>
        Colour.White.ContrastWith(ground) >= Readable ? Colour.White : default;
}
