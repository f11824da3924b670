package org.qingce.simulate.world;

import java.util.List;

/**
 * The divisions of the register.
 *
 * @param all from the province down, in code order within each level
 * @param villages where people are registered, in code order
 * @param outside counties elsewhere, where spouses come from and migrants live
 */
public record Divisions(List<Division> all, List<Place> villages, List<Place> outside) {}
