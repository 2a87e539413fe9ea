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
        return services;
    }
}
