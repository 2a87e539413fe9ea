using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Reports;

public sealed class DoubtsTests
{
    [Theory]
    [InlineData("il s'appelle karim")]
    [InlineData("surnommé le grand")]
    [InlineData("c'est M. Durand du rez-de-chaussée")]
    [InlineData("Mme Le Goff le sait")]
    [InlineData("je crois que Jean Dupont vend devant le parc")]
    [InlineData("Karim vend le soir")]
    [InlineData("tout se passe chez Fatou")]
    [InlineData("his name is on the door")]
    [InlineData("LE VENDEUR EST MARTIN DURAND")]
    public void Words_that_seem_to_name_somebody_wait(string words) => Assert.Contains(Doubt.Name, Doubts.About(words));

    [Theory]
    [InlineData("trois hommes d'origine inconnue")]
    [InlineData("un noir, grand")]
    [InlineData("des Roumains")]
    [InlineData("sa nationalité")]
    [InlineData("migrants")]
    public void Words_of_origin_wait(string words) => Assert.Contains(Doubt.Origin, Doubts.About(words));

    [Theory]
    [InlineData("Devant le 12 rue Marx Dormoy, tous les soirs")]
    [InlineData("Place de la Bataille de Stalingrad, côté canal")]
    [InlineData("Au métro Rosa Parks, puis vers la rue d'Aubervilliers")]
    [InlineData("Le soir ils vendent dans le hall. Ils partent vers minuit.")]
    [InlineData("Un sac noir caché sous un banc près du canal Saint-Martin")]
    [InlineData("Il vend devant l'école Jean Jaurès")]
    [InlineData("Every evening near the bridge, people queue")]
    [InlineData("")]
    public void A_place_and_what_happens_there_may_be_read(string words) => Assert.Empty(Doubts.About(words));
}
