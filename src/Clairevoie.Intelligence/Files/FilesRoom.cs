using Clairevoie.Domain;
using Clairevoie.Hall.Dropped;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Files;

/// <summary>What files add to the room.</summary>
internal static class FilesRoom
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<TakeFile>();
        services.AddSingleton<FileBook>();
        services.AddSingleton<WaitingFiles>();
        services.AddSingleton<ReadFile>();
        foreach (var kind in Enum.GetValues<FileKind>())
            services.AddSingleton<ITakeFiles>(house => new TakeDroppedFile(kind, house.GetRequiredService<TakeFile>(), house.GetRequiredService<FileBook>()));
        return services;
    }
}
