using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Intelligence.Patrols;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Operations;

/// <summary>What operations and patrols add to the room.</summary>
internal static class OperationsRoom
{
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddSingleton<OperationBook>();
        services.AddSingleton<KeepOperations>();
        services.AddSingleton<PatrolBook>();
        services.AddSingleton(new Signpost("/renseignement/operations", typeof(OperationWords), "nav", Subject.Operation, Sight.Full));
        return services;
    }
}
