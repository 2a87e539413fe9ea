using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>What people of the coordination or of a town wrote to the police of a scene.</summary>
internal static class ReferralsRoom
{
    /// <summary>Adds it to the room.</summary>
    public static IServiceCollection AddReferrals(this IServiceCollection services) => services
        .AddSingleton<ReferralBook>().AddSingleton<ItemOfReferral>()
        .AddSingleton<ITellTasks, ReferralTasks>()
        .AddSingleton(new Signpost("/renseignement/saisines", typeof(ReferralWords), "nav", Subject.ReferralHeard, Sight.Full));
}
