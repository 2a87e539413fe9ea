using Clairevoie.Care.Structures;

namespace Clairevoie.Care.Places;

/// <summary>The four strands of care in which places, waiting and acts are told apart, and which of them a service offers places in.</summary>
public static class Strands
{
    private const string Health = "health", Social = "social", Psychological = "psychological", Psychiatric = "psychiatric";

    /// <summary>Every strand, in the order of the form.</summary>
    public static IReadOnlyList<string> All { get; } = [Health, Social, Psychological, Psychiatric];

    /// <summary>Those in which a service has places; none where it has no places to fill, such as an outreach team.</summary>
    public static IReadOnlyList<string> Of(ServiceType service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Key switch
        {
            "rest" => [Social],
            "consumption" => [Health],
            "treatment" => [Health, Psychological, Psychiatric],
            "psychiatry" => [Psychiatric, Psychological],
            "housing" => [Social, Health],
            _ => [],
        };
    }
}
