using Clairevoie.Hall.Layers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Surfaces;

/// <summary>The house can smooth layers: rooms say of which, the windows show them.</summary>
internal static class Smoothing
{
    public static IServiceCollection AddSurfaces(this IServiceCollection services) => services.AddSingleton(house =>
    {
        var words = house.GetRequiredService<IStringLocalizer<SurfaceWords>>();
        return new LayerSmoother((layer, gathering) => new SurfaceLayer(layer, gathering, words).Layer);
    });
}
