using Clairevoie.Hall;
using Clairevoie.Hall.Layers;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Where;
using Clairevoie.Store;
using Clairevoie.Windows.Exports;
using Clairevoie.Windows.Exports.Long;
using Clairevoie.Windows.Ground;
using Clairevoie.Windows.Map;
using Clairevoie.Windows.Map.Areas;
using Clairevoie.Windows.Ogc;
using Clairevoie.Windows.Tiles;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Windows;

/// <summary>The windows: what can be seen from outside, of the layers that rooms register.</summary>
public static class WindowsRoom
{
    /// <param name="services">What the house is furnished with.</param>
    /// <param name="ground">The PMTiles or MBTiles file of the city's ground, or the address of its tiles; nothing when it has none.</param>
    public static IServiceCollection AddWindows(this IServiceCollection services, string? ground)
    {
        services.AddPagesOf(typeof(WindowsRoom).Assembly);
        var opened = new GroundOfCity(ground); // now, so that a broken file is told before the house opens
        services.AddSingleton(_ => opened);
        services.AddSingleton(new CityMiddle(opened.Middle));
        services.AddSingleton<GrantedLayers>().AddSingleton<AskedLayer>();
        services.AddSingleton<BesideMap>().AddSingleton<SeenOnMap>().AddSingleton<MapSearch>().AddSingleton<MapAreas>();
        services.AddSingleton<OgcCollections>().AddSingleton(house => new GatheredLayers((room, stop) => house.GetRequiredService<Cellar>().Of(room).LastWriting(stop), house.GetRequiredService<TimeProvider>())).AddSingleton<FeaturePages>().AddSingleton<LayerTiles>();
        services.AddSingleton<LayerJob>().AddSingleton(house => house.GetRequiredService<LayerJob>().Kind);
        services.AddSingleton(new MapDrawer("/Clairevoie.Windows/Map/Beside.cshtml"));
        services.AddSingleton(new Signpost("/carte", typeof(LayoutWords), "nav.map"));
        return services;
    }

    public static void MapWindows(this IEndpointRouteBuilder house)
    {
        house.MapGround();
        house.MapLayers();
        house.MapTiles();
        house.MapExports();
    }
}
