using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall;

/// <summary>How a room brings its pages: only those of the rooms that this host runs are there.</summary>
public static class RoomPages
{
    /// <summary>Adds the pages of a room's assembly, once.</summary>
    public static IServiceCollection AddPagesOf(this IServiceCollection services, Assembly room)
    {
        ArgumentNullException.ThrowIfNull(room);
        services.AddMvcCore().ConfigureApplicationPartManager(house =>
        {
            // Every page is a Razor page: looking for controllers would load every type of every room.
            foreach (var looking in house.FeatureProviders.OfType<ControllerFeatureProvider>().ToList())
                house.FeatureProviders.Remove(looking);
            if (house.ApplicationParts.Any(part => part.Name == room.GetName().Name))
                return;
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(room).GetApplicationParts(room))
                house.ApplicationParts.Add(part);
        });
        return services;
    }

    /// <summary>Takes away the pages of rooms that another host runs: the program carries them all, and would open their doors before rooms that are not there.</summary>
    public static IServiceCollection WithoutPagesOf(this IServiceCollection services, IEnumerable<Assembly> rooms)
    {
        ArgumentNullException.ThrowIfNull(rooms);
        var elsewhere = rooms.Select(room => room.GetName().Name).ToHashSet();
        services.AddMvcCore().ConfigureApplicationPartManager(house =>
        {
            foreach (var part in house.ApplicationParts.Where(part => elsewhere.Contains(part.Name)).ToList())
                house.ApplicationParts.Remove(part);
        });
        return services;
    }
}
