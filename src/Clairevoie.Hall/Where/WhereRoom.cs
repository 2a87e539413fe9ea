using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.Where;

/// <summary>What the house knows of places: addresses and outlines, read from its folder.</summary>
public static class WhereRoom
{
    public static string AddressesIn(string folder) => Path.Combine(folder, "addresses.db");

    public static string TerritoriesIn(string folder) => Path.Combine(folder, "territories.geojson");

    /// <param name="services">What the house is furnished with.</param>
    /// <param name="folder">The folder of everything that is not program.</param>
    public static IServiceCollection AddWhere(this IServiceCollection services, string folder)
    {
        var outlines = TerritoryShapes.Read(TerritoriesIn(folder)); // now, so that a broken file is told before the house opens
        services.AddSingleton(_ => outlines);
        services.AddSingleton(house => ActivatorUtilities.CreateInstance<TerritoryLayer>(house).Layer);
        services.AddSingleton(_ => new AddressBook(AddressesIn(folder)));
        services.AddSingleton(house => new Geocoder(house.GetRequiredService<City.CitySettings>().Geocoder));
        return services;
    }
}
